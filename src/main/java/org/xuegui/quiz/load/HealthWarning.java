package org.xuegui.quiz.load;

import java.util.List;
import java.util.Objects;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.text.Message;

/**
 * One thing the health check would have a person look at. The text behind {@code problem.<code>} gives the reason
 * and what to do.
 *
 * @param kind what was found
 * @param arguments what the text names: letters, numbers, another question
 * @param questions indexes of the questions concerned, from 0, ascending; the last one is where a question of its
 *     own is shown
 */
public record HealthWarning(Kind kind, List<Object> arguments, List<Integer> questions) {

    /** What the health check looks for: what is wrong with a question first, then habits of the whole set. */
    public enum Kind {
        /** The same stem and choices as an earlier question. */
        DUPLICATE("health-duplicate", false),
        /** The same stem and choices as an earlier question, but another answer. */
        CONTRADICTION("health-contradiction", false),
        /** Choices of one question that read the same. */
        REPEATED_CHOICE("health-repeated-choice", false),
        /** Items to be put in order that read the same. */
        REPEATED_ITEM("health-repeated-item", false),
        /** Multiple choice with a single right choice. */
        ONE_KEY("health-one-key", false),
        /** The answer of nearly all single choice questions has the same letter. */
        SAME_LETTER("health-same-letter", true),
        /** Nearly all multiple choice questions have the same letters for an answer. */
        SAME_LETTERS("health-same-letters", true),
        /** Nearly all true/false statements are true. */
        ALL_TRUE("health-all-true", true),
        /** Nearly all true/false statements are false. */
        ALL_FALSE("health-all-false", true),
        /** The right choice is nearly always the longest. */
        LONGEST("health-longest", true);

        private final String code;
        private final boolean isOfWholeSet;

        Kind(String code, boolean isOfWholeSet) {
            this.code = code;
            this.isOfWholeSet = isOfWholeSet;
        }

        /** Its problem code. */
        public String code() {
            return code;
        }

        /** Whether no single question is at fault, only all of them together. */
        public boolean isOfWholeSet() {
            return isOfWholeSet;
        }
    }

    public HealthWarning {
        Objects.requireNonNull(kind, "kind");
        arguments = List.copyOf(arguments);
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("a warning concerns a question");
        }
    }

    /** The reason and what to do. */
    public Message message() {
        return new Message("problem." + kind.code(), arguments);
    }

    /** Index of the question it is about; of a warning about the whole set the last one concerned. */
    public int question() {
        return questions.get(questions.size() - 1);
    }

    /** The same as a problem at this place. */
    Problem at(Place place) {
        return Problem.warning(place, kind.code(), arguments.toArray());
    }
}
