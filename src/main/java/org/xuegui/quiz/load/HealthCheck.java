package org.xuegui.quiz.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;
import org.xuegui.quiz.load.HealthWarning.Kind;

/**
 * Looks at a set the way an experienced trainer does before using it. Warns and never blocks; time grows with the
 * length of the set only. What it finds of the set as a whole is {@link AnswerHabits}.
 */
public final class HealthCheck {

    private final List<Question> questions;
    private final IntFunction<String> names;
    private final List<HealthWarning> warnings = new ArrayList<>();

    private HealthCheck(List<Question> questions, IntFunction<String> names) {
        this.questions = questions;
        this.names = names;
    }

    /**
     * The warnings: those about the whole set first, then by question.
     *
     * @param questions the questions of one set, in order
     * @param names what to call the question at an index, from 0, where the text on another one names it
     */
    public static List<HealthWarning> of(List<Question> questions, IntFunction<String> names) {
        HealthCheck check = new HealthCheck(questions, names);
        check.warnings.addAll(AnswerHabits.of(questions));
        Map<Likeness, Integer> seen = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            check.compare(i, seen);
            check.lookAt(i);
        }
        return List.copyOf(check.warnings);
    }

    private void compare(int index, Map<Likeness, Integer> seen) {
        Integer first = seen.putIfAbsent(likeness(questions.get(index)), index);
        if (first != null) {
            boolean isSameKey = key(questions.get(first)).equals(key(questions.get(index)));
            Kind kind = isSameKey ? Kind.DUPLICATE : Kind.CONTRADICTION;
            warnings.add(new HealthWarning(kind, List.of(names.apply(first)), List.of(first, index)));
        }
    }

    private void lookAt(int index) {
        Question question = questions.get(index);
        if (question instanceof MultipleChoice multiple && multiple.keys().size() == 1) {
            warn(Kind.ONE_KEY, index, letter(indexOf(multiple.choices(), multiple.keys().iterator().next())));
        }
        if (question instanceof Ordering ordering) {
            repeats(ordering.items()).forEach(same -> warn(Kind.REPEATED_ITEM, index, same.stream()
                    .map(item -> Integer.toString(item + 1)).collect(Collectors.joining(" "))));
        } else {
            List<Passage> texts = choices(question).stream().map(Choice::text).toList();
            repeats(texts).forEach(same -> warn(Kind.REPEATED_CHOICE, index,
                    same.stream().map(HealthCheck::letter).collect(Collectors.joining(" "))));
        }
    }

    private void warn(Kind kind, int index, Object argument) {
        warnings.add(new HealthWarning(kind, List.of(argument), List.of(index)));
    }

    /** Indexes of texts that read the same, each group of them. */
    private static List<List<Integer>> repeats(List<Passage> texts) {
        Map<String, List<Integer>> alike = IntStream.range(0, texts.size()).boxed().collect(
                Collectors.groupingBy(i -> SeenText.of(texts.get(i)), LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream().filter(same -> same.size() > 1).toList();
    }

    /** Single and multiple choice are alike here: a learner sees the same text and choices. */
    private static Likeness likeness(Question question) {
        boolean hasChoices = question instanceof SingleChoice || question instanceof MultipleChoice;
        return new Likeness(
                hasChoices ? QuestionType.SINGLE : question.type(),
                SeenText.of(question.stem()),
                offered(question).sorted().toList());
    }

    private static Stream<String> offered(Question question) {
        if (question instanceof Matching matching) {
            Stream<Passage> sides = matching.pairs().stream().flatMap(pair -> Stream.of(pair.left(), pair.right()));
            return Stream.concat(sides, matching.distractors().stream()).map(SeenText::of);
        }
        if (question instanceof Ordering ordering) {
            return ordering.items().stream().map(SeenText::of);
        }
        if (question instanceof FillBlank fill) {
            return fill.blanks().stream().map(BlankKey::choices).flatMap(List::stream);
        }
        return choices(question).stream().map(choice -> SeenText.of(choice.text()));
    }

    /** What is right, as far as two questions that look the same can contradict each other by it. */
    private static Set<String> key(Question question) {
        if (question instanceof TrueFalse statement) {
            return Set.of(Boolean.toString(statement.isTrue()));
        }
        Set<String> keys = keys(question);
        return choices(question).stream()
                .filter(choice -> keys.contains(choice.id()))
                .map(choice -> SeenText.of(choice.text()))
                .collect(Collectors.toSet());
    }

    private static List<Choice> choices(Question question) {
        if (question instanceof SingleChoice single) {
            return single.choices();
        }
        return question instanceof MultipleChoice multiple ? multiple.choices() : List.of();
    }

    private static Set<String> keys(Question question) {
        if (question instanceof SingleChoice single) {
            return Set.of(single.key());
        }
        return question instanceof MultipleChoice multiple ? multiple.keys() : Set.of();
    }

    /** Index of the choice with this id. */
    static int indexOf(List<Choice> choices, String id) {
        return IntStream.range(0, choices.size()).filter(i -> choices.get(i).id().equals(id)).findFirst().orElseThrow();
    }

    /** The letter a choice at this index is shown with. */
    static String letter(int index) {
        return Character.toString('A' + index);
    }
}
