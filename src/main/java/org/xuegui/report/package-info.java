/**
 * Score reports over many learners, a learner's own record, and their files.
 * May import {@code base}, {@code regulation}, {@code quiz} and {@code learning}.
 */
package org.xuegui.report;
