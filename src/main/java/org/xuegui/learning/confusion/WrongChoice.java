package org.xuegui.learning.confusion;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.xuegui.learning.attempt.ChosenAnswer;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.SingleChoice;

/**
 * What was chosen wrongly in a question of single or multiple choice, in words.
 *
 * @param cites the facts the question rests on
 * @param chosen texts of the wrong choices taken, at least one
 * @param keys texts of the right choices
 * @param isSingle whether one choice was to be taken, so that the wrong one stood for the right one
 * @param at when
 */
record WrongChoice(List<String> cites, List<String> chosen, List<String> keys, boolean isSingle, Instant at) {

    WrongChoice {
        cites = List.copyOf(cites);
        chosen = List.copyOf(chosen);
        keys = List.copyOf(keys);
        Objects.requireNonNull(at, "at");
    }

    /** The wrong choices of an answer; none where nothing wrong was chosen. */
    static Stream<WrongChoice> of(Question question, ChosenAnswer answer) {
        return of(question, answer.chosen(), answer.at());
    }

    static Stream<WrongChoice> of(Question question, Set<String> chosen, Instant at) {
        List<Choice> choices;
        Set<String> keys;
        if (question instanceof SingleChoice single) {
            choices = single.choices();
            keys = Set.of(single.key());
        } else if (question instanceof MultipleChoice multiple) {
            choices = multiple.choices();
            keys = multiple.keys();
        } else {
            return Stream.empty();
        }
        List<String> wrong = texts(choices.stream()
                .filter(choice -> chosen.contains(choice.id()) && !keys.contains(choice.id())));
        return wrong.isEmpty()
                ? Stream.empty()
                : Stream.of(new WrongChoice(
                        question.cites(),
                        wrong,
                        texts(choices.stream().filter(choice -> keys.contains(choice.id()))),
                        question instanceof SingleChoice,
                        at));
    }

    private static List<String> texts(Stream<Choice> choices) {
        return choices.map(choice -> choice.text().plain().strip()).toList();
    }
}
