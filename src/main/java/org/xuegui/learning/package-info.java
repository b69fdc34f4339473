/**
 * Learners and their learning: study, practice, examination, mastery.
 * May import {@code base}, {@code regulation} and {@code quiz}.
 */
package org.xuegui.learning;
