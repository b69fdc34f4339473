package org.xuegui.learning.testing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xuegui.quiz.LoadRecord;
import org.xuegui.quiz.OwnChanges;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionJson;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.QuestionVersion;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.QuizSetChange;
import org.xuegui.quiz.QuizSetRepository;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.StoredQuestion;

/** Quiz sets in memory; a load replaces whole sets and cannot be undone. */
public final class InMemoryQuizSets implements QuizSetRepository {

    private final Map<String, QuizSet> sets = new LinkedHashMap<>();
    private final Map<String, Question> versions = new HashMap<>();

    /** These sets. */
    public InMemoryQuizSets(QuizSet... sets) {
        for (QuizSet set : sets) {
            put(set);
        }
    }

    /** Adds or replaces a set; versions it had before stay known. */
    public void put(QuizSet set) {
        sets.put(set.id(), set);
        set.questions().forEach(question -> versions.put(QuestionJson.version(question), question));
    }

    @Override
    public List<QuizSetSummary> summaries() {
        return sets.values().stream()
                .sorted(Comparator.comparing(QuizSet::title))
                .map(InMemoryQuizSets::summary)
                .toList();
    }

    private static QuizSetSummary summary(QuizSet set) {
        Map<QuestionType, Integer> counts = set.questions().stream()
                .collect(Collectors.toMap(Question::type, question -> 1, Integer::sum));
        return new QuizSetSummary(set.id(), set.title(), set.packId(), set.topic(), counts, Instant.EPOCH, false);
    }

    @Override
    public List<StoredQuestion> questionsOf(String setId) {
        return findSet(setId).stream().flatMap(set -> set.questions().stream()
                .map(question -> new StoredQuestion(
                        new QuestionKey(set.id(), question.id()), QuestionJson.version(question), question))).toList();
    }

    @Override
    public List<StoredQuestion> allQuestions() {
        return summaries().stream().flatMap(set -> questionsOf(set.id()).stream()).toList();
    }

    @Override
    public List<StoredQuestion> retiredQuestionsOf(String setId) {
        return List.of();
    }

    @Override
    public List<QuestionVersion> versionsOf(QuestionKey key) {
        return List.of();
    }

    @Override
    public Set<String> questionsInHistory(String setId) {
        return Set.of();
    }

    @Override
    public OwnChanges ownChangesOf(String setId) {
        return OwnChanges.NONE;
    }

    @Override
    public Optional<QuizSet> findSet(String setId) {
        return Optional.ofNullable(sets.get(setId));
    }

    @Override
    public Optional<StoredQuestion> findQuestion(QuestionKey key) {
        return questionsOf(key.setId()).stream().filter(stored -> stored.key().equals(key)).findFirst();
    }

    @Override
    public Map<String, Question> findVersions(Collection<String> wanted) {
        return wanted.stream()
                .filter(versions::containsKey)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), versions::get));
    }

    @Override
    public Optional<String> findSetLoadedFrom(String fileName) {
        return Optional.empty();
    }

    @Override
    public Optional<String> findShippedHash(String setId) {
        return Optional.empty();
    }

    @Override
    public String applyLoad(QuizSetChange change) {
        change.sets().forEach(each -> put(each.set()));
        return "load";
    }

    @Override
    public void undoLoad(String loadId) {
        throw new UnsupportedOperationException("loads in memory cannot be undone");
    }

    @Override
    public Optional<LoadRecord> findLastLoad() {
        return Optional.empty();
    }

    @Override
    public void retireSet(String setId) {
        sets.remove(setId);
    }
}
