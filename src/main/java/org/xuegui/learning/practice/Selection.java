package org.xuegui.learning.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuegui.learning.attempt.AnswerRecord;
import org.xuegui.learning.question.QuestionPool;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.StoredQuestion;

/** Picks the questions of a mode, in the order they are practised. */
final class Selection {

    private final QuestionPool pool;
    private final WrongList wrong;
    private final List<QuestionKey> bookmarked;
    private final Supplier<List<QuestionKey>> due;
    private final LastAnswers last;

    Selection(
            QuestionPool pool,
            List<AnswerRecord> records,
            List<WrongListChoice> choices,
            List<QuestionKey> bookmarked,
            int rightInARow,
            Supplier<List<QuestionKey>> due) {
        this.pool = pool;
        this.wrong = WrongList.of(records, choices, rightInARow);
        this.bookmarked = bookmarked;
        this.due = due;
        this.last = new LastAnswers(records, rightInARow);
    }

    QuestionPool pool() {
        return pool;
    }

    WrongList wrong() {
        return wrong;
    }

    LastAnswers last() {
        return last;
    }

    /** Whether leaving out what is known makes sense: not where the mode itself says which questions are to be asked. */
    static boolean canHideKnown(PracticeMode mode) {
        return mode instanceof PracticeMode.ByTopic
                || mode instanceof PracticeMode.BySet
                || mode instanceof PracticeMode.ByFacts
                || mode instanceof PracticeMode.Sequential
                || mode instanceof PracticeMode.RandomOrder
                || mode instanceof PracticeMode.Bookmarked;
    }

    /** The questions of the mode, without those already known where that is wanted and makes sense. */
    List<StoredQuestion> of(PracticeMode mode, Random random, boolean hidesKnown) {
        List<StoredQuestion> all = of(mode, random);
        return hidesKnown && canHideKnown(mode)
                ? all.stream().filter(question -> !last.isKnown(question)).toList()
                : all;
    }

    /** The questions of the mode in an order that answers do not change, for reading through them. */
    List<StoredQuestion> inOrder(PracticeMode mode) {
        if (mode instanceof PracticeMode.ByTopic byTopic) {
            return pool.ofTopic(byTopic.packId(), byTopic.topicId());
        }
        if (mode instanceof PracticeMode.BySet bySet) {
            return pool.ofSet(bySet.setId());
        }
        if (mode instanceof PracticeMode.ByFacts byFacts) {
            return pool.citing(byFacts.packId(), byFacts.facts());
        }
        if (mode instanceof PracticeMode.Sequential sequential) {
            return sequential.setId().map(pool::ofSet).orElseGet(pool::all);
        }
        return of(mode, new Random(0));
    }

    /** All questions of the mode; {@code random} is used where the order is random. */
    List<StoredQuestion> of(PracticeMode mode, Random random) {
        if (mode instanceof PracticeMode.ByTopic byTopic) {
            return notYetDoneFirst(pool.ofTopic(byTopic.packId(), byTopic.topicId()));
        }
        if (mode instanceof PracticeMode.BySet bySet) {
            return notYetDoneFirst(pool.ofSet(bySet.setId()));
        }
        if (mode instanceof PracticeMode.ByFacts byFacts) {
            return notYetDoneFirst(pool.citing(byFacts.packId(), byFacts.facts()));
        }
        if (mode instanceof PracticeMode.Sequential sequential) {
            return fromFirstNotYetDone(sequential.setId().map(pool::ofSet).orElseGet(pool::all));
        }
        if (mode instanceof PracticeMode.RandomOrder) {
            List<StoredQuestion> shuffled = new ArrayList<>(pool.all());
            Collections.shuffle(shuffled, random);
            return shuffled;
        }
        if (mode instanceof PracticeMode.Wrong) {
            return known(wrong.keys());
        }
        if (mode instanceof PracticeMode.Due) {
            return known(due.get());
        }
        if (mode instanceof PracticeMode.Bookmarked) {
            return known(bookmarked);
        }
        if (mode instanceof PracticeMode.Confusable confusable) {
            return confusable.drills().stream()
                    .map(drill -> known(List.of(drill.first(), drill.second())))
                    .filter(both -> both.size() == 2)
                    .flatMap(List::stream)
                    .toList();
        }
        if (mode instanceof PracticeMode.Chosen chosen) {
            return known(chosen.keys());
        }
        return pool.all().stream().filter(question -> !last.isDone(question)).toList();
    }

    private List<StoredQuestion> notYetDoneFirst(List<StoredQuestion> questions) {
        return Stream.concat(
                        questions.stream().filter(question -> !last.isDone(question)),
                        questions.stream().filter(last::isDone))
                .toList();
    }

    private List<StoredQuestion> fromFirstNotYetDone(List<StoredQuestion> questions) {
        int first = IntStream.range(0, questions.size())
                .filter(i -> !last.isDone(questions.get(i)))
                .findFirst()
                .orElse(0);
        return Stream.concat(questions.subList(first, questions.size()).stream(), questions.subList(0, first).stream())
                .toList();
    }

    /** Those still in use. */
    private List<StoredQuestion> known(Collection<QuestionKey> keys) {
        return keys.stream().flatMap(key -> pool.find(key).stream()).toList();
    }
}
