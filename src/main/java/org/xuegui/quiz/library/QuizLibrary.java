package org.xuegui.quiz.library;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xuegui.quiz.LoadRecord;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuestionVersion;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.QuizSetRepository;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.edit.QuizSetEditing;
import org.xuegui.regulation.PackRepository;
import org.xuegui.regulation.StudyPack;

/** The quiz sets in use and what a trainer does with them. Stateless; call from a background thread. */
public final class QuizLibrary {

    private final QuizSetRepository sets;
    private final PackRepository packs;
    private final QuizSetEditing editing;
    private final ShippedNews news;

    /**
     * A library over these repositories.
     *
     * @param shipped the set of this id as it comes with the program; empty where none does
     */
    public QuizLibrary(
            QuizSetRepository sets, PackRepository packs, Function<String, Optional<QuizSet>> shipped) {
        this.sets = Objects.requireNonNull(sets, "sets");
        this.packs = Objects.requireNonNull(packs, "packs");
        this.editing = new QuizSetEditing(sets);
        this.news = new ShippedNews(sets, Objects.requireNonNull(shipped, "shipped"));
    }

    /** Sets in use, in the order of their pack's topics, then by title. */
    public List<QuizSetSummary> sets() {
        return sets.summaries();
    }

    /** The study packs installed. */
    public List<StudyPack> packs() {
        return packs.packs();
    }

    /** The questions in use of a set, in its order; empty for an unknown or retired set. */
    public List<StoredQuestion> questionsOf(String setId) {
        return sets.questionsOf(setId);
    }

    /** The questions of a set that are out of use, the last one first. */
    public List<StoredQuestion> retiredQuestionsOf(String setId) {
        return sets.retiredQuestionsOf(setId);
    }

    /** Every version a question ever had in its set, the oldest first. */
    public List<QuestionVersion> versionsOf(QuestionKey key) {
        return sets.versionsOf(key);
    }

    /**
     * Newer texts of a shipped set's questions, by their ids, that were not installed as a trainer had changed these
     * questions.
     */
    public Map<String, Question> newerShipped(String setId) {
        return news.of(setId);
    }

    /** Ids of those questions of a set that papers or answers name. */
    public Set<String> questionsInHistory(String setId) {
        return sets.questionsInHistory(setId);
    }

    /** Changes the sets by hand. */
    public QuizSetEditing editing() {
        return editing;
    }

    /** The set as it is now, for writing it to a file; empty for an unknown or retired set. */
    public Optional<QuizSet> findSet(String setId) {
        return sets.findSet(setId);
    }

    /** A version of a question, also one no longer in use. */
    public Optional<Question> findVersion(String version) {
        return Optional.ofNullable(sets.findVersions(Set.of(version)).get(version));
    }

    /**
     * How far sets that point into a pack cover its facts.
     *
     * @param setId the only set to look at; empty for all sets in use
     */
    public FactCoverage coverage(StudyPack pack, Optional<String> setId) {
        Set<String> counted = sets.summaries().stream()
                .filter(set -> set.packId().equals(pack.id()))
                .map(QuizSetSummary::id)
                .filter(id -> setId.isEmpty() || setId.get().equals(id))
                .collect(Collectors.toSet());
        List<Question> questions = sets.allQuestions().stream()
                .filter(stored -> counted.contains(stored.key().setId()))
                .map(StoredQuestion::question)
                .toList();
        return FactCoverage.of(pack, questions);
    }

    /** Takes a set out of use; history keeps its questions and {@link #undo} brings it back. */
    public void retire(String setId) {
        sets.retireSet(setId);
    }

    /** The last load, change or retirement that can be undone. */
    public Optional<LoadRecord> findUndoable() {
        return sets.findLastLoad();
    }

    /** Undoes a load, a change or a retirement: sets and questions are as they were before; history is kept. */
    public void undo(String loadId) {
        sets.undoLoad(loadId);
    }
}
