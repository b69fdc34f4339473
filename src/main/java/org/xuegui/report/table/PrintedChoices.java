package org.xuegui.report.table;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;

/**
 * What stands below a question's stem on paper, and its key. Items to be ordered and right sides stand in an order that
 * does not give the key away, and the key names them by the letters or numbers printed.
 */
public final class PrintedChoices {

    private final Texts texts;

    /** Choices with words in this language. */
    public PrintedChoices(Texts texts) {
        this.texts = Objects.requireNonNull(texts, "texts");
    }

    /** The lines below the stem; none for questions answered in writing or by true and false. */
    public List<String> of(Question question) {
        return switch (question.type()) {
            case SINGLE -> lettered(choices(((SingleChoice) question).choices()));
            case MULTIPLE -> lettered(choices(((MultipleChoice) question).choices()));
            case ORDERING -> numbered(printed(((Ordering) question).items().size()).stream()
                    .map(index -> ((Ordering) question).items().get(index).plain())
                    .toList());
            case MATCHING -> matching((Matching) question);
            case TRUE_FALSE, FILL, SHORT -> List.of();
        };
    }

    /** The key in one line. */
    public String keyOf(Question question) {
        return switch (question.type()) {
            case SINGLE -> letters(((SingleChoice) question).choices(), List.of(((SingleChoice) question).key()));
            case MULTIPLE -> letters(
                    ((MultipleChoice) question).choices(), List.copyOf(((MultipleChoice) question).keys()));
            case TRUE_FALSE -> texts.text(((TrueFalse) question).isTrue() ? "report.wrong.true" : "report.wrong.false");
            case FILL -> ((FillBlank) question).blanks().stream()
                    .map(BlankKey::shown)
                    .collect(Collectors.joining(texts.text("report.wrong.blank-separator")));
            case ORDERING -> orderKey(((Ordering) question).items().size());
            case MATCHING -> matchingKey((Matching) question);
            case SHORT -> ((ShortAnswer) question).modelAnswer().plain();
        };
    }

    /**
     * The order in which so many things are printed, as indices of the key's order: every second one first, which for
     * two and more is never the key's own order.
     */
    private static List<Integer> printed(int count) {
        return IntStream.concat(
                        IntStream.range(0, count).filter(i -> i % 2 == 1),
                        IntStream.range(0, count).filter(i -> i % 2 == 0))
                .boxed()
                .toList();
    }

    private static List<String> matching(Matching question) {
        List<String> left = lettered(question.pairs().stream().map(pair -> pair.left().plain()).toList());
        List<Integer> order = printed(question.pairs().size());
        List<String> right = IntStream.concat(
                        order.stream().mapToInt(Integer::intValue),
                        IntStream.range(question.pairs().size(), question.pairs().size() + question.distractors().size()))
                .mapToObj(index -> rightOf(question, index))
                .toList();
        return Stream.concat(left.stream(), numbered(right).stream()).toList();
    }

    private static String rightOf(Matching question, int index) {
        int pairs = question.pairs().size();
        return (index < pairs ? question.pairs().get(index).right() : question.distractors().get(index - pairs)).plain();
    }

    private static String matchingKey(Matching question) {
        List<Integer> order = printed(question.pairs().size());
        return IntStream.range(0, question.pairs().size())
                .mapToObj(i -> letter(i) + (order.indexOf(i) + 1))
                .collect(Collectors.joining(" "));
    }

    private static String orderKey(int count) {
        List<Integer> order = printed(count);
        return IntStream.range(0, count)
                .mapToObj(i -> String.valueOf(order.indexOf(i) + 1))
                .collect(Collectors.joining(" → "));
    }

    private static List<String> choices(List<Choice> choices) {
        return choices.stream().map(Choice::text).map(Passage::plain).toList();
    }

    private static String letters(List<Choice> choices, List<String> keys) {
        return IntStream.range(0, choices.size())
                .filter(i -> keys.contains(choices.get(i).id()))
                .mapToObj(PrintedChoices::letter)
                .collect(Collectors.joining());
    }

    private static List<String> lettered(List<String> lines) {
        return IntStream.range(0, lines.size()).mapToObj(i -> letter(i) + ". " + lines.get(i)).toList();
    }

    private static List<String> numbered(List<String> lines) {
        return IntStream.range(0, lines.size()).mapToObj(i -> (i + 1) + ". " + lines.get(i)).toList();
    }

    private static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }
}
