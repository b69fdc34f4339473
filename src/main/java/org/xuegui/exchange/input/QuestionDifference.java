package org.xuegui.exchange.input;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;

/** In what two questions of one type differ. */
final class QuestionDifference {

    private final Set<QuestionPart> parts = EnumSet.noneOf(QuestionPart.class);

    private QuestionDifference() {}

    /** Whether both ask the same in the same words and have the same key; style and white space aside. */
    static boolean isSameInWords(Question one, Question other) {
        return words(one.stem()).equals(words(other.stem())) && key(one).equals(key(other));
    }

    private static String words(Passage passage) {
        return Spaces.collapse(passage.markedPlain());
    }

    private static List<String> words(List<Passage> passages) {
        return passages.stream().map(QuestionDifference::words).toList();
    }

    /** Choices and key in words, comparable by value. */
    private static Object key(Question question) {
        return switch (question.type()) {
            case SINGLE -> choices(((SingleChoice) question).choices(), Set.of(((SingleChoice) question).key()));
            case MULTIPLE -> choices(((MultipleChoice) question).choices(), ((MultipleChoice) question).keys());
            case TRUE_FALSE -> ((TrueFalse) question).isTrue();
            case FILL -> ((FillBlank) question).blanks().stream().map(QuestionDifference::key).toList();
            case MATCHING -> List.of(
                    words(((Matching) question).pairs().stream().map(Matching.Pair::left).toList()),
                    words(((Matching) question).pairs().stream().map(Matching.Pair::right).toList()),
                    words(((Matching) question).distractors()));
            case ORDERING -> words(((Ordering) question).items());
            case SHORT -> List.of();
        };
    }

    private static Object choices(List<Choice> choices, Set<String> keys) {
        return choices.stream().map(choice -> List.of(words(choice.text()), keys.contains(choice.id()))).toList();
    }

    private static Object key(BlankKey key) {
        return key instanceof BlankKey.Text text
                ? text.accepted().stream().map(Spaces::collapse).distinct().toList()
                : key;
    }

    /** The parts that are not equal; both questions are of one type. */
    static Set<QuestionPart> between(Question one, Question other) {
        QuestionDifference difference = new QuestionDifference();
        difference.details(one.details(), other.details());
        difference.asked(one, other);
        return difference.parts;
    }

    private <T> void compare(QuestionPart part, T one, T other, Function<T, Object> value) {
        if (!value.apply(one).equals(value.apply(other))) {
            parts.add(part);
        }
    }

    private void details(QuestionDetails one, QuestionDetails other) {
        compare(QuestionPart.ID, one, other, QuestionDetails::id);
        compare(QuestionPart.STEM, one, other, QuestionDetails::stem);
        compare(QuestionPart.EXPLANATION, one, other, QuestionDetails::explanation);
        compare(QuestionPart.DIFFICULTY, one, other, QuestionDetails::difficulty);
        compare(QuestionPart.TOPIC, one, other, QuestionDetails::topic);
        compare(QuestionPart.CITES, one, other, QuestionDetails::cites);
        compare(QuestionPart.SOURCE, one, other, QuestionDetails::source);
    }

    private void asked(Question one, Question other) {
        switch (one.type()) {
            case SINGLE -> choices(((SingleChoice) one).choices(), ((SingleChoice) other).choices());
            case MULTIPLE -> choices(((MultipleChoice) one).choices(), ((MultipleChoice) other).choices());
            case FILL -> {
                compare(QuestionPart.BLANKS, (FillBlank) one, (FillBlank) other, FillBlank::blanks);
                compare(QuestionPart.WORD_BANK, (FillBlank) one, (FillBlank) other, FillBlank::wordBank);
                compare(QuestionPart.ORDER, (FillBlank) one, (FillBlank) other, FillBlank::isAnyOrder);
            }
            case MATCHING -> compare(QuestionPart.PAIRS, (Matching) one, (Matching) other,
                    matching -> List.of(matching.pairs(), matching.distractors()));
            case ORDERING -> compare(QuestionPart.ITEMS, (Ordering) one, (Ordering) other, Ordering::items);
            case SHORT -> {
                compare(QuestionPart.ANSWER, (ShortAnswer) one, (ShortAnswer) other, ShortAnswer::modelAnswer);
                compare(QuestionPart.POINTS, (ShortAnswer) one, (ShortAnswer) other, ShortAnswer::points);
            }
            case TRUE_FALSE -> { }
        }
    }

    private void choices(List<Choice> one, List<Choice> other) {
        compare(QuestionPart.CHOICES, one, other, each(Choice::text));
        compare(QuestionPart.CHOICE_IDS, one, other, each(Choice::id));
        compare(QuestionPart.WEIGHTS, one, other, each(Choice::weight));
        compare(QuestionPart.FEEDBACK, one, other, each(Choice::feedback));
        compare(QuestionPart.FIXED, one, other, each(Choice::isFixed));
    }

    private static Function<List<Choice>, Object> each(Function<Choice, Object> value) {
        return choices -> choices.stream().map(value).toList();
    }
}
