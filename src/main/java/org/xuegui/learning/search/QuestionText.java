package org.xuegui.learning.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.SingleChoice;

/** What a question can be found by: its stem and what it offers, never its key. */
final class QuestionText {

    private QuestionText() {}

    static String of(Question question) {
        return Stream.concat(Stream.of(question.stem().plain()), offered(question))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("  "));
    }

    private static Stream<String> offered(Question question) {
        return switch (question.type()) {
            case SINGLE -> choices(((SingleChoice) question).choices());
            case MULTIPLE -> choices(((MultipleChoice) question).choices());
            case FILL -> Stream.concat(
                    ((FillBlank) question).wordBank().stream(),
                    ((FillBlank) question).blanks().stream().map(BlankKey::choices).flatMap(List::stream));
            case MATCHING -> Stream.concat(
                            ((Matching) question).pairs().stream().flatMap(
                                    pair -> Stream.of(pair.left(), pair.right())),
                            ((Matching) question).distractors().stream())
                    .map(Passage::plain);
            case ORDERING -> ((Ordering) question).items().stream().map(Passage::plain);
            case TRUE_FALSE, SHORT -> Stream.empty();
        };
    }

    private static Stream<String> choices(List<Choice> choices) {
        return choices.stream().map(choice -> choice.text().plain());
    }
}
