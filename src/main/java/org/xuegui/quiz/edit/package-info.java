/**
 * Changing quiz sets by hand: new sets, their title and topic, the order of their questions, questions written, changed,
 * copied, moved, taken out of use and brought back. May import {@code quiz} and {@code quiz.load}; whoever shows or
 * scripts sets may import it.
 */
package org.xuegui.quiz.edit;
