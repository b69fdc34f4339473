/**
 * Marking as a pure function of question, response and rule; nothing else marks.
 * May import {@code base} and {@code quiz}.
 */
package org.xuegui.quiz.marking;
