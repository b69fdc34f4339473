package org.xuegui.quiz.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.StoredQuestion;

/**
 * What loading a set into another would do, question by question. Rules, each question of the set standing for one
 * read question at most: same id; else same type, stem and choices; else same type and stem, at least half of the
 * choices, and no second candidate on either side (offered); else new.
 */
public final class QuizSetComparison {

    private final QuizSet read;
    private final QuestionMatch[] matches;
    /** Questions of the set nothing read stands for yet, by id. */
    private final Map<String, StoredQuestion> open = new LinkedHashMap<>();
    private final Map<String, Likeness> likenesses = new HashMap<>();

    private QuizSetComparison(QuizSet read, List<StoredQuestion> current) {
        this.read = read;
        this.matches = new QuestionMatch[read.questions().size()];
        for (StoredQuestion question : current) {
            open.put(question.key().questionId(), question);
            likenesses.put(question.key().questionId(), Likeness.of(question.question()));
        }
    }

    /**
     * Compares.
     *
     * @param read the set as read from a file
     * @param current questions in use of the set it goes into; empty for a new set
     * @return one match per read question, in the order read
     */
    public static List<QuestionMatch> compare(QuizSet read, List<StoredQuestion> current) {
        QuizSetComparison comparison = new QuizSetComparison(read, current);
        comparison.matchById();
        comparison.matchByLikeness();
        comparison.offer();
        return List.copyOf(Arrays.asList(comparison.matches));
    }

    private void matchById() {
        for (int i = 0; i < matches.length; i++) {
            StoredQuestion stored = open.remove(question(i).id());
            if (stored != null) {
                matches[i] = QuestionMatch.same(question(i), stored);
            }
        }
    }

    private void matchByLikeness() {
        Map<Likeness, List<StoredQuestion>> byLikeness = new HashMap<>();
        open.forEach((id, stored) ->
                byLikeness.computeIfAbsent(likenesses.get(id), likeness -> new ArrayList<>()).add(stored));
        for (int i = 0; i < matches.length; i++) {
            List<StoredQuestion> alike = matches[i] == null
                    ? byLikeness.getOrDefault(Likeness.of(question(i)), List.of())
                    : List.of();
            if (!alike.isEmpty()) {
                StoredQuestion stored = alike.remove(0);
                open.remove(stored.key().questionId());
                matches[i] = QuestionMatch.same(question(i), stored);
            }
        }
    }

    private void offer() {
        Map<Likeness, List<StoredQuestion>> byStem = new HashMap<>();
        open.forEach((id, stored) ->
                byStem.computeIfAbsent(stemOnly(likenesses.get(id)), stem -> new ArrayList<>()).add(stored));
        Map<Integer, StoredQuestion> offers = new HashMap<>();
        Map<String, Integer> timesOffered = new HashMap<>();
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] == null) {
                matches[i] = QuestionMatch.added(question(i));
                List<StoredQuestion> candidates = candidates(Likeness.of(question(i)), byStem);
                candidates.forEach(stored -> timesOffered.merge(stored.key().questionId(), 1, Integer::sum));
                if (candidates.size() == 1) {
                    offers.put(i, candidates.get(0));
                }
            }
        }
        offers.forEach((i, stored) -> {
            if (timesOffered.get(stored.key().questionId()) == 1) {
                matches[i] = QuestionMatch.offered(question(i), stored);
            }
        });
    }

    private List<StoredQuestion> candidates(Likeness likeness, Map<Likeness, List<StoredQuestion>> byStem) {
        return byStem.getOrDefault(stemOnly(likeness), List.of()).stream()
                .filter(stored -> likeness.sharesHalf(likenesses.get(stored.key().questionId())))
                .toList();
    }

    private static Likeness stemOnly(Likeness likeness) {
        return new Likeness(likeness.type(), likeness.stem(), List.of());
    }

    private Question question(int index) {
        return read.questions().get(index);
    }
}
