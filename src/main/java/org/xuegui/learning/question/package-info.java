/**
 * The questions in use, indexed for whoever picks from them: study, practice and search.
 * May import {@code quiz}; imported by the other packages of {@code learning}.
 */
package org.xuegui.learning.question;
