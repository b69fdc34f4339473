package org.xuegui.ui.trainer.set;

import org.xuegui.quiz.StoredQuestion;

/**
 * A question in the list.
 *
 * @param place its place in the set, from 1; in the list of those out of use, in that list
 * @param question the question
 * @param isInHistory whether a paper or an answer names it
 */
record SetLine(int place, StoredQuestion question, boolean isInHistory) {

    String id() {
        return question.key().questionId();
    }
}
