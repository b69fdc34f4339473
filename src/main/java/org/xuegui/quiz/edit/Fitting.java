package org.xuegui.quiz.edit;

import java.util.List;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;

/**
 * Makes questions of one set fit into another, so that they stay about the same topic and cite what they cited.
 *
 * @param from the set they come from
 * @param to the set they go into
 */
public record Fitting(SetHead from, SetHead to) {

    /**
     * The question as it has to be there: a topic that it had from its set is written into it where the other set's is
     * another; topic and citations are left away where they would point into another study pack.
     */
    public Question fit(Question question) {
        QuestionDetails old = question.details();
        boolean isKept = keepsPack();
        return question.withDetails(new QuestionDetails(old.id(), old.stem(), old.explanation(), old.difficulty(),
                isKept ? topic(old.topic()) : "", isKept ? old.cites() : List.of(), old.source()));
    }

    /** Whether the question loses citations. */
    public boolean losesCitations(Question question) {
        return !keepsPack() && !question.cites().isEmpty();
    }

    private boolean keepsPack() {
        return from.packId().isEmpty() || from.packId().equals(to.packId());
    }

    private String topic(String own) {
        return own.isEmpty() && !from.topic().equals(to.topic()) ? from.topic() : own;
    }
}
