package org.xuegui.learning.testing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.xuegui.learning.study.QuestionFlag;
import org.xuegui.learning.study.StudyRepository;
import org.xuegui.quiz.QuestionKey;

/** What learners read, noted and bookmarked, in memory. */
public final class InMemoryStudy implements StudyRepository {

    private record Shelf(String learnerId, String packId) {}

    private final Clock clock;
    private final Map<Shelf, Map<String, Instant>> read = new HashMap<>();
    private final Map<Shelf, String> lastOpened = new HashMap<>();
    private final Map<Shelf, Map<String, String>> notes = new HashMap<>();
    private final Map<Shelf, Set<String>> bookmarks = new HashMap<>();
    private final Map<String, List<QuestionKey>> questions = new HashMap<>();
    private final List<QuestionFlag> flags = new ArrayList<>();

    /** Empty; reading is dated by this clock. */
    public InMemoryStudy(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public Map<String, Instant> readPoints(String learnerId, String packId) {
        return Map.copyOf(read.getOrDefault(new Shelf(learnerId, packId), Map.of()));
    }

    @Override
    public void setRead(String learnerId, String packId, String keyPointId, boolean isRead) {
        Map<String, Instant> shelf = read.computeIfAbsent(new Shelf(learnerId, packId), any -> new HashMap<>());
        if (isRead) {
            shelf.put(keyPointId, clock.instant());
        } else {
            shelf.remove(keyPointId);
        }
    }

    @Override
    public Optional<String> lastOpened(String learnerId, String packId) {
        return Optional.ofNullable(lastOpened.get(new Shelf(learnerId, packId)));
    }

    @Override
    public void setLastOpened(String learnerId, String packId, String keyPointId) {
        lastOpened.put(new Shelf(learnerId, packId), keyPointId);
    }

    @Override
    public Optional<String> findNote(String learnerId, String packId, String keyPointId) {
        return Optional.ofNullable(notes(learnerId, packId).get(keyPointId));
    }

    @Override
    public void saveNote(String learnerId, String packId, String keyPointId, String text) {
        Map<String, String> shelf = notes.computeIfAbsent(new Shelf(learnerId, packId), any -> new LinkedHashMap<>());
        shelf.remove(keyPointId);
        if (!text.isEmpty()) {
            shelf.put(keyPointId, text);
        }
    }

    @Override
    public Map<String, String> notes(String learnerId, String packId) {
        return Map.copyOf(notes.getOrDefault(new Shelf(learnerId, packId), Map.of()));
    }

    @Override
    public Set<String> bookmarkedPoints(String learnerId, String packId) {
        return Set.copyOf(bookmarks.getOrDefault(new Shelf(learnerId, packId), Set.of()));
    }

    @Override
    public void setPointBookmark(String learnerId, String packId, String keyPointId, boolean isBookmarked) {
        Set<String> shelf = bookmarks.computeIfAbsent(new Shelf(learnerId, packId), any -> new HashSet<>());
        if (isBookmarked) {
            shelf.add(keyPointId);
        } else {
            shelf.remove(keyPointId);
        }
    }

    @Override
    public List<QuestionKey> bookmarkedQuestions(String learnerId) {
        return List.copyOf(questions.getOrDefault(learnerId, List.of()));
    }

    @Override
    public void setQuestionBookmark(String learnerId, QuestionKey key, boolean isBookmarked) {
        List<QuestionKey> own = questions.computeIfAbsent(learnerId, any -> new ArrayList<>());
        own.remove(key);
        if (isBookmarked) {
            own.add(0, key);
        }
    }

    @Override
    public void flagQuestion(String learnerId, QuestionKey key, String version, String comment) {
        flags.add(0, new QuestionFlag("flag-" + flags.size(), learnerId, key, version, comment, clock.instant()));
    }

    @Override
    public List<QuestionFlag> openFlags() {
        return List.copyOf(flags);
    }

    @Override
    public void closeFlag(String flagId) {
        flags.removeIf(flag -> flag.id().equals(flagId));
    }
}
