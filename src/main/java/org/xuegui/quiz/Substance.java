package org.xuegui.quiz;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.xuegui.base.text.Passage;

/** What a learner must know to answer a question: its choices and key, compared by value. */
final class Substance {

    private Substance() {}

    /** Something equal for questions of one type with equal choices and keys. */
    static Object of(Question question) {
        return switch (question.type()) {
            case SINGLE -> choices(((SingleChoice) question).choices(), ((SingleChoice) question).key()::equals);
            case MULTIPLE -> choices(
                    ((MultipleChoice) question).choices(), ((MultipleChoice) question).keys()::contains);
            case TRUE_FALSE -> ((TrueFalse) question).isTrue();
            case FILL -> {
                FillBlank fill = (FillBlank) question;
                yield List.of(fill.blanks(), counted(fill.wordBank()), fill.isAnyOrder());
            }
            case MATCHING -> {
                Matching matching = (Matching) question;
                yield List.of(counted(matching.pairs()), counted(matching.distractors()));
            }
            case ORDERING -> ((Ordering) question).items();
            case SHORT -> List.of(((ShortAnswer) question).modelAnswer(), ((ShortAnswer) question).points());
        };
    }

    private record Option(Passage text, boolean isKey) {}

    private static Object choices(List<Choice> choices, Predicate<String> isKey) {
        return counted(choices.stream().map(choice -> new Option(choice.text(), isKey.test(choice.id()))).toList());
    }

    /** The elements without their order, each with how often it occurs. */
    private static <T> Map<T, Long> counted(List<T> elements) {
        return elements.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
