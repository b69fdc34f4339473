package org.xuegui.learning.confusion;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xuegui.learning.attempt.AnswerRecord;

/**
 * What a learner answered on a pack, found by the facts it rests on: of a long history each pair concerns only little.
 */
final class FactHistory {

    private final ByFact<AnswerRecord> answers;
    private final ByFact<WrongChoice> wrong;

    /**
     * Lays a history out.
     *
     * @param answers answers that are marked, oldest first
     * @param wrong wrong choices, oldest first
     */
    FactHistory(List<AnswerRecord> answers, List<WrongChoice> wrong) {
        this.answers = new ByFact<>(answers, AnswerRecord::cites);
        this.wrong = new ByFact<>(wrong, WrongChoice::cites);
    }

    /** The answers on either side of the pair, oldest first. */
    List<AnswerRecord> answersOn(ConfusablePair pair) {
        return answers.on(pair);
    }

    /** The wrong choices in questions on either side of the pair, oldest first. */
    List<WrongChoice> wrongOn(ConfusablePair pair) {
        return wrong.on(pair);
    }

    private static final class ByFact<T> {

        private final List<T> all;
        private final Map<String, BitSet> places = new HashMap<>();

        ByFact(List<T> all, Function<T, List<String>> facts) {
            this.all = all;
            for (int i = 0; i < all.size(); i++) {
                for (String fact : facts.apply(all.get(i))) {
                    places.computeIfAbsent(fact, each -> new BitSet()).set(i);
                }
            }
        }

        List<T> on(ConfusablePair pair) {
            BitSet found = new BitSet();
            Stream.of(pair.first().facts(), pair.second().facts())
                    .flatMap(Collection::stream)
                    .map(places::get)
                    .filter(each -> each != null)
                    .forEach(found::or);
            return found.stream().mapToObj(all::get).toList();
        }
    }
}
