package org.xuegui.learning.confusion;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    /** The same choice of a question, which is made again and again in a long history. */
    private record Same(String version, Set<String> chosen) {}

    /**
     * The wrong choices of answers, in their order; none where nothing wrong was chosen.
     *
     * @param versions the questions answered, by version; answers to others are passed over
     */
    static List<WrongChoice> of(List<ChosenAnswer> answers, Map<String, Question> versions) {
        Map<Same, Optional<WrongChoice>> known = new HashMap<>();
        return answers.stream()
                .filter(answer -> versions.containsKey(answer.version()))
                .flatMap(answer -> known
                        .computeIfAbsent(new Same(answer.version(), answer.chosen()), same ->
                                of(versions.get(same.version()), same.chosen(), answer.at()).findFirst())
                        .map(first -> new WrongChoice(
                                first.cites(), first.chosen(), first.keys(), first.isSingle(), answer.at()))
                        .stream())
                .toList();
    }

    /** The wrong choice of these; none where nothing wrong was chosen. */
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
