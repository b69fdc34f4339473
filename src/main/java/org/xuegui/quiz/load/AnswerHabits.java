package org.xuegui.quiz.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;
import org.xuegui.quiz.load.HealthWarning.Kind;

/**
 * Habits by which a learner can guess the answers of a set without knowing them. Told from ten questions of a type
 * on, below that chance does the same: the same answer in at least 90 % of them, the longest choice right in at
 * least 80 % of those in which one choice is longer than every other.
 */
final class AnswerHabits {

    private static final int FEWEST = 10;
    private static final int SAME_PERCENT = 90;
    private static final int LONGEST_PERCENT = 80;

    private final Map<Integer, String> letter = new LinkedHashMap<>();
    private final Map<Integer, String> letters = new LinkedHashMap<>();
    private final Map<Integer, String> truth = new LinkedHashMap<>();
    private final Map<Integer, String> longest = new LinkedHashMap<>();

    private AnswerHabits() {}

    /** The habits of this set. */
    static List<HealthWarning> of(List<Question> questions) {
        AnswerHabits habits = new AnswerHabits();
        for (int i = 0; i < questions.size(); i++) {
            habits.note(i, questions.get(i));
        }
        List<HealthWarning> found = new ArrayList<>();
        habit(habits.letter, SAME_PERCENT).ifPresent(most ->
                found.add(most.warning(Kind.SAME_LETTER, habits.letter.size(), most.answer())));
        habit(habits.letters, SAME_PERCENT).ifPresent(most ->
                found.add(most.warning(Kind.SAME_LETTERS, habits.letters.size(), most.answer())));
        habit(habits.truth, SAME_PERCENT).ifPresent(most -> found.add(most.warning(
                Boolean.parseBoolean(most.answer()) ? Kind.ALL_TRUE : Kind.ALL_FALSE, habits.truth.size())));
        habit(habits.longest, LONGEST_PERCENT)
                .filter(most -> Boolean.parseBoolean(most.answer()))
                .ifPresent(most -> found.add(most.warning(Kind.LONGEST, habits.longest.size())));
        return found;
    }

    /** The answer most questions share. */
    private record Most(String answer, List<Integer> questions) {

        HealthWarning warning(Kind kind, int of, Object... first) {
            List<Object> arguments = new ArrayList<>(List.of(questions.size(), of));
            arguments.addAll(List.of(first));
            return new HealthWarning(kind, arguments, questions);
        }
    }

    private void note(int index, Question question) {
        if (question instanceof SingleChoice single) {
            int key = HealthCheck.indexOf(single.choices(), single.key());
            letter.put(index, HealthCheck.letter(key));
            findLongest(single.choices()).ifPresent(choice -> longest.put(index, Boolean.toString(choice == key)));
        } else if (question instanceof MultipleChoice multiple) {
            letters.put(index, IntStream.range(0, multiple.choices().size())
                    .filter(i -> multiple.keys().contains(multiple.choices().get(i).id()))
                    .mapToObj(HealthCheck::letter)
                    .collect(Collectors.joining()));
        } else if (question instanceof TrueFalse statement) {
            truth.put(index, Boolean.toString(statement.isTrue()));
        }
    }

    /** The choice longer than every other; empty where several are as long. */
    private static Optional<Integer> findLongest(List<Choice> choices) {
        List<Integer> lengths = choices.stream().map(choice -> SeenText.of(choice.text()).length()).toList();
        int most = lengths.stream().mapToInt(Integer::intValue).max().orElse(0);
        return lengths.indexOf(most) == lengths.lastIndexOf(most)
                ? Optional.of(lengths.indexOf(most)) : Optional.empty();
    }

    private static Optional<Most> habit(Map<Integer, String> answers, int percent) {
        if (answers.size() < FEWEST) {
            return Optional.empty();
        }
        Map<String, List<Integer>> byAnswer = answers.entrySet().stream().collect(Collectors.groupingBy(
                Map.Entry::getValue, LinkedHashMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return byAnswer.entrySet().stream()
                .filter(each -> each.getValue().size() * 100L >= (long) percent * answers.size())
                .map(each -> new Most(each.getKey(), each.getValue()))
                .findFirst();
    }
}
