package org.xuegui.quiz;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the questions in use in memory, so that practice, study and search need not read 20,000 of them again and
 * again. Whatever changes them goes through here and drops the cache; until then {@link #allQuestions()} returns the
 * very same list, by which others know that nothing changed. Safe for several threads.
 */
public final class CachedQuizSetRepository implements QuizSetRepository {

    private final QuizSetRepository origin;
    private final Object lock = new Object();
    private List<QuizSetSummary> summaries;
    private List<StoredQuestion> all;
    private long generation;

    /** A cache in front of {@code origin}, which nobody else may change. */
    public CachedQuizSetRepository(QuizSetRepository origin) {
        this.origin = Objects.requireNonNull(origin, "origin");
    }

    @Override
    public List<QuizSetSummary> summaries() {
        long seen;
        synchronized (lock) {
            if (summaries != null) {
                return summaries;
            }
            seen = generation;
        }
        List<QuizSetSummary> read = List.copyOf(origin.summaries());
        synchronized (lock) {
            if (seen == generation) {
                summaries = read;
            }
        }
        return read;
    }

    @Override
    public List<StoredQuestion> allQuestions() {
        long seen;
        synchronized (lock) {
            if (all != null) {
                return all;
            }
            seen = generation;
        }
        List<StoredQuestion> read = List.copyOf(origin.allQuestions());
        synchronized (lock) {
            if (seen == generation) {
                all = read;
            }
        }
        return read;
    }

    @Override
    public List<StoredQuestion> questionsOf(String setId) {
        return origin.questionsOf(setId);
    }

    @Override
    public List<StoredQuestion> retiredQuestionsOf(String setId) {
        return origin.retiredQuestionsOf(setId);
    }

    @Override
    public List<QuestionVersion> versionsOf(QuestionKey key) {
        return origin.versionsOf(key);
    }

    @Override
    public Set<String> questionsInHistory(String setId) {
        return origin.questionsInHistory(setId);
    }

    @Override
    public OwnChanges ownChangesOf(String setId) {
        return origin.ownChangesOf(setId);
    }

    @Override
    public Optional<QuizSet> findSet(String setId) {
        return origin.findSet(setId);
    }

    @Override
    public Optional<StoredQuestion> findQuestion(QuestionKey key) {
        return origin.findQuestion(key);
    }

    @Override
    public Map<String, Question> findVersions(Collection<String> versions) {
        return origin.findVersions(versions);
    }

    @Override
    public Optional<String> findSetLoadedFrom(String fileName) {
        return origin.findSetLoadedFrom(fileName);
    }

    @Override
    public Optional<String> findShippedHash(String setId) {
        return origin.findShippedHash(setId);
    }

    @Override
    public String applyLoad(QuizSetChange change) {
        try {
            return origin.applyLoad(change);
        } finally {
            drop();
        }
    }

    @Override
    public void undoLoad(String loadId) {
        try {
            origin.undoLoad(loadId);
        } finally {
            drop();
        }
    }

    @Override
    public Optional<LoadRecord> findLastLoad() {
        return origin.findLastLoad();
    }

    @Override
    public void retireSet(String setId) {
        try {
            origin.retireSet(setId);
        } finally {
            drop();
        }
    }

    private void drop() {
        synchronized (lock) {
            generation++;
            summaries = null;
            all = null;
        }
    }
}
