package org.xuegui.quiz.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.SingleChoice;

/** The order in which a question's choices, items or right sides are shown, see {@link PaperItem#order()}. */
public final class ShownOrder {

    private ShownOrder() {}

    /**
     * Draws an order.
     *
     * @param random where the order comes from; the same state gives the same order
     * @param shuffle whether choices are shuffled; fixed ones keep their place. Items to be ordered and right sides
     *     of pairs always are, and items never come in the right order
     * @return ids in the order shown; empty where nothing is shuffled
     */
    public static List<String> of(Question question, Random random, boolean shuffle) {
        return switch (question.type()) {
            case SINGLE -> shuffle ? choices(((SingleChoice) question).choices(), random) : List.of();
            case MULTIPLE -> shuffle ? choices(((MultipleChoice) question).choices(), random) : List.of();
            case MATCHING -> shuffled(rightIds((Matching) question), random);
            case ORDERING -> items((Ordering) question, random);
            case TRUE_FALSE, FILL, SHORT -> List.of();
        };
    }

    /**
     * All these ids in the order given: those the order names first, any it does not know after them. So a question
     * always shows everything it has.
     */
    public static List<String> applied(List<String> ids, List<String> order) {
        List<String> known = order.stream().filter(ids::contains).distinct().toList();
        return Stream.concat(known.stream(), ids.stream().filter(id -> !known.contains(id))).toList();
    }

    /** Ids of all right sides of a matching question, its extra ones last. */
    public static List<String> rightIds(Matching matching) {
        return Stream.concat(
                        IntStream.range(0, matching.pairs().size()).mapToObj(Matching::rightId),
                        IntStream.range(0, matching.distractors().size()).mapToObj(Matching::distractorId))
                .toList();
    }

    private static List<String> choices(List<Choice> choices, Random random) {
        Predicate<Choice> isFixed = Choice::isFixed;
        List<String> loose = choices.stream().filter(isFixed.negate()).map(Choice::id).collect(Collectors.toList());
        Collections.shuffle(loose, random);
        List<String> order = new ArrayList<>();
        int next = 0;
        for (Choice choice : choices) {
            order.add(choice.isFixed() ? choice.id() : loose.get(next++));
        }
        return List.copyOf(order);
    }

    private static List<String> items(Ordering question, Random random) {
        List<String> right = IntStream.range(0, question.items().size()).mapToObj(Ordering::itemId).toList();
        List<String> order = shuffled(right, random);
        boolean canDiffer = new HashSet<>(question.items()).size() > 1;
        while (canDiffer && readsRight(question, right, order)) {
            order = shuffled(right, random);
        }
        return order;
    }

    private static boolean readsRight(Ordering question, List<String> right, List<String> order) {
        return order.stream().map(id -> question.items().get(right.indexOf(id))).toList().equals(question.items());
    }

    private static List<String> shuffled(List<String> ids, Random random) {
        List<String> order = new ArrayList<>(ids);
        Collections.shuffle(order, random);
        return List.copyOf(order);
    }
}
