package org.xuegui.exchange.gift;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;

/** What the braces of a question ask for, still without the stem. */
sealed interface Asked {

    /** Feedback that belongs to no choice; it becomes part of the explanation. */
    List<Passage> feedback();

    /** A blank that stands in place of the braces. */
    record OfBlank(BlankKey key, List<Passage> feedback) implements Asked {
        public OfBlank {
            feedback = List.copyOf(feedback);
        }
    }

    /** Anything else. */
    record OfQuestion(Function<QuestionDetails, Question> question, List<Passage> feedback) implements Asked {
        public OfQuestion {
            feedback = List.copyOf(feedback);
        }

        OfQuestion(Function<QuestionDetails, Question> question) {
            this(question, List.of());
        }
    }

    /** An answer in the learner's own words. */
    record OfEssay() implements Asked {
        @Override
        public List<Passage> feedback() {
            return List.of();
        }
    }

    /** The key, if a blank is asked for. */
    default Optional<BlankKey> blankKey() {
        return this instanceof OfBlank blank ? Optional.of(blank.key()) : Optional.empty();
    }
}
