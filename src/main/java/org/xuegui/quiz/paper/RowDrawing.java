package org.xuegui.quiz.paper;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.StoredQuestion;

/** Draws the questions of each row so that all rows are filled and facts are spread. */
final class RowDrawing {

    private final Demand demand;
    private final Map<QuestionKey, StoredQuestion> unused = new LinkedHashMap<>();
    private final Map<QuestionKey, BitSet> kinds = new HashMap<>();
    private final int[] wanted;
    private final List<List<StoredQuestion>> drawn = new ArrayList<>();
    private final Map<String, Integer> usesOfFact = new HashMap<>();

    /** A drawing from a pool that meets the demand. */
    RowDrawing(Demand demand, List<StoredQuestion> pool, Random random) {
        this.demand = demand;
        this.wanted = demand.rows().stream().mapToInt(BlueprintRow::count).toArray();
        List<StoredQuestion> shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, random);
        for (StoredQuestion question : shuffled) {
            unused.put(question.key(), question);
            kinds.put(question.key(), demand.fits(question));
        }
    }

    /** The questions of each row: the rows with the least choice are drawn first. */
    List<List<StoredQuestion>> draw() {
        demand.rows().forEach(row -> drawn.add(new ArrayList<>()));
        List<Integer> byChoice = IntStream.range(0, wanted.length)
                .boxed()
                .sorted(Comparator.comparingInt(row -> candidates(row).size() - wanted[row]))
                .collect(Collectors.toList());
        for (int row : byChoice) {
            while (wanted[row] > 0) {
                take(row);
            }
        }
        byChoice.forEach(this::spread);
        return drawn;
    }

    private List<StoredQuestion> candidates(int row) {
        return unused.values().stream().filter(question -> kind(question).get(row)).toList();
    }

    private BitSet kind(StoredQuestion question) {
        return kinds.get(question.key());
    }

    private void take(int row) {
        wanted[row]--;
        Map<BitSet, Boolean> canSpare = new HashMap<>();
        StoredQuestion next = candidates(row).stream()
                .filter(question -> canSpare.computeIfAbsent(kind(question), this::canSpare))
                .min(Comparator.comparingInt(this::repeats))
                .orElseThrow(() -> new IllegalStateException("the pool meets the demand"));
        demand.take(kind(next));
        use(row, next);
    }

    /** Whether the other rows can still be filled without one question of this kind. */
    private boolean canSpare(BitSet kind) {
        return demand.canSpare(kind, wanted);
    }

    /** How often the facts of a question have been asked already. */
    private int repeats(StoredQuestion question) {
        return question.question().cites().stream().distinct().mapToInt(fact -> usesOfFact.getOrDefault(fact, 0)).sum();
    }

    /** Exchanges questions that repeat a fact for ones that repeat none, where rows drawn later left some. */
    private void spread(int row) {
        List<StoredQuestion> questions = drawn.get(row);
        for (StoredQuestion question : List.copyOf(questions)) {
            boolean isRepeating = repeats(question) > Set.copyOf(question.question().cites()).size();
            Optional<StoredQuestion> other = isRepeating
                    ? candidates(row).stream().filter(candidate -> repeats(candidate) == 0).findFirst()
                    : Optional.empty();
            other.ifPresent(fresh -> {
                questions.remove(question);
                unused.put(question.key(), question);
                count(question, -1);
                use(row, fresh);
            });
        }
    }

    private void use(int row, StoredQuestion question) {
        drawn.get(row).add(question);
        unused.remove(question.key());
        count(question, 1);
    }

    private void count(StoredQuestion question, int change) {
        question.question().cites().stream().distinct().forEach(fact -> usesOfFact.merge(fact, change, Integer::sum));
    }
}
