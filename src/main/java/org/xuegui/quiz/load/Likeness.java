package org.xuegui.quiz.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.xuegui.base.text.AnswerText;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.SingleChoice;

/**
 * What two questions are compared by when ids do not tell: type, stem and choices, in the form of
 * {@link AnswerText#normalised}. The key and the order of choices play no part.
 *
 * @param type the type
 * @param stem the stem
 * @param choices choices, sides of pairs or items, sorted; none for types that offer nothing
 */
record Likeness(QuestionType type, String stem, List<String> choices) {

    Likeness {
        choices = List.copyOf(choices);
    }

    /** The likeness of this question. */
    static Likeness of(Question question) {
        List<String> choices = choices(question).map(Likeness::normalised).sorted().toList();
        return new Likeness(question.type(), normalised(question.stem()), choices);
    }

    /** Whether at least half of the choices are the same, counted of the question with more. */
    boolean sharesHalf(Likeness other) {
        List<String> rest = new ArrayList<>(other.choices);
        long same = choices.stream().filter(rest::remove).count();
        return same * 2 >= Math.max(choices.size(), other.choices.size());
    }

    private static String normalised(Passage passage) {
        return AnswerText.normalised(passage.markedPlain());
    }

    private static Stream<Passage> choices(Question question) {
        return switch (question.type()) {
            case SINGLE -> ((SingleChoice) question).choices().stream().map(Choice::text);
            case MULTIPLE -> ((MultipleChoice) question).choices().stream().map(Choice::text);
            case MATCHING -> Stream.concat(
                    ((Matching) question).pairs().stream().flatMap(pair -> Stream.of(pair.left(), pair.right())),
                    ((Matching) question).distractors().stream());
            case ORDERING -> ((Ordering) question).items().stream();
            case TRUE_FALSE, FILL, SHORT -> Stream.empty();
        };
    }
}
