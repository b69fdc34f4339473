package org.xuegui.quiz.load;

import java.util.Objects;
import java.util.Optional;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionJson;
import org.xuegui.quiz.StoredQuestion;

/**
 * What loading one question would do.
 *
 * @param read the question as read
 * @param outcome what it would do
 * @param stored the question of the set it stands for, or might stand for; empty for a new one
 */
public record QuestionMatch(Question read, Outcome outcome, Optional<StoredQuestion> stored) {

    /** What loading does to the set. */
    public enum Outcome {
        /** The set has no such question: it is added. */
        ADDED,
        /** The set has it in another version: this becomes the current one. */
        UPDATED,
        /** The set has exactly this version. */
        UNCHANGED,
        /** The set has one like it: a person decides whether this is its update or a new question. */
        OFFERED
    }

    public QuestionMatch {
        Objects.requireNonNull(read, "read");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(stored, "stored");
        if ((outcome == Outcome.ADDED) != stored.isEmpty()) {
            throw new IllegalArgumentException("only a question to be added has no stored one");
        }
    }

    /** A question the set does not have. */
    static QuestionMatch added(Question read) {
        return new QuestionMatch(read, Outcome.ADDED, Optional.empty());
    }

    /** A question that may be an update. */
    static QuestionMatch offered(Question read, StoredQuestion stored) {
        return new QuestionMatch(read, Outcome.OFFERED, Optional.of(stored));
    }

    /** A question that the set has, under the id it has there. */
    static QuestionMatch same(Question read, StoredQuestion stored) {
        Question known = withId(read, stored.key().questionId());
        boolean isUnchanged = QuestionJson.version(known).equals(stored.version());
        return new QuestionMatch(known, isUnchanged ? Outcome.UNCHANGED : Outcome.UPDATED, Optional.of(stored));
    }

    private static Question withId(Question question, String id) {
        return question.id().equals(id) ? question : question.withDetails(question.details().withId(id));
    }

    /** This match after a person's decision: an offer becomes an update if accepted, else a new question. */
    QuestionMatch decided(boolean isAccepted) {
        if (outcome != Outcome.OFFERED) {
            return this;
        }
        return isAccepted ? same(read, stored.orElseThrow()) : added(read);
    }
}
