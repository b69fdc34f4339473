package org.xuegui.quiz;

import java.util.List;
import org.xuegui.base.text.Passage;

/** One question of a quiz set. Valid from birth: every implementation checks its own shape. */
public sealed interface Question
        permits SingleChoice, MultipleChoice, TrueFalse, FillBlank, Matching, Ordering, ShortAnswer {

    /** What every question has besides what is asked. */
    QuestionDetails details();

    /** Which of the seven types this is. */
    QuestionType type();

    /** The same question with other details. */
    Question withDetails(QuestionDetails details);

    /** Id within its set. */
    default String id() {
        return details().id();
    }

    /** What is asked. */
    default Passage stem() {
        return details().stem();
    }

    /** Ids of the facts it examines. */
    default List<String> cites() {
        return details().cites();
    }
}
