/**
 * The quiz sets in use as a trainer sees them: list, questions, coverage of the facts, retirement and undo.
 * May import {@code base}, {@code regulation} and {@code quiz}; whoever shows or scripts sets may import it.
 */
package org.xuegui.quiz.library;
