package org.xuegui.learning.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.xuegui.learning.question.QuestionPool;
import org.xuegui.learning.question.QuestionPools;
import org.xuegui.learning.study.StudyRepository;
import org.xuegui.regulation.KeyPoint;
import org.xuegui.regulation.PackRepository;
import org.xuegui.regulation.StudyPack;

/**
 * Search over key points with their terms, the learner's own notes and questions: every word must occur, whatever its
 * case and width. Key points and questions are indexed at the first search and again after {@link QuestionPools} gave
 * another pool or the packs are others; notes are read each time. Safe for several threads.
 */
public final class SearchService {

    private final PackRepository packs;
    private final StudyRepository study;
    private final QuestionPools pools;
    private List<StudyPack> indexedPacks = List.of();
    private QuestionPool indexedPool;
    private SearchIndex index;

    /** A search over these. */
    public SearchService(PackRepository packs, StudyRepository study, QuestionPools pools) {
        this.packs = Objects.requireNonNull(packs, "packs");
        this.study = Objects.requireNonNull(study, "study");
        this.pools = Objects.requireNonNull(pools, "pools");
    }

    /**
     * What is found: key points, then notes, then questions; each of the first two takes a third of the room at most
     * where the others need it.
     *
     * @param limit the most hits, 1 or more
     * @return empty for a query without a letter
     */
    public List<SearchHit> search(String learnerId, String text, int limit) {
        SearchQuery query = SearchQuery.of(text);
        if (query.isEmpty()) {
            return List.of();
        }
        SearchIndex current = currentIndex();
        List<SearchHit> points = current.points(query).limit(limit).toList();
        List<SearchHit> notes = notes(learnerId, query).limit(limit).toList();
        List<SearchHit> questions = current.questions(query).limit(limit).toList();
        int third = Math.max(1, limit / 3);
        int pointRoom = Math.max(third, limit - notes.size() - questions.size());
        List<SearchHit> hits = new ArrayList<>(points.subList(0, Math.min(points.size(), pointRoom)));
        int noteRoom = Math.max(third, limit - hits.size() - questions.size());
        hits.addAll(notes.subList(0, Math.min(notes.size(), noteRoom)));
        hits.addAll(questions);
        return List.copyOf(hits.subList(0, Math.min(hits.size(), limit)));
    }

    private Stream<SearchHit> notes(String learnerId, SearchQuery query) {
        return packs.packs().stream().flatMap(pack -> study.notes(learnerId, pack.id()).entrySet().stream()
                .flatMap(note -> query.findIn(SearchQuery.Entry.of(note.getValue())).stream()
                        .map(snippet -> new SearchHit.NoteHit(
                                pack.id(), note.getKey(), title(pack, note.getKey()), snippet))));
    }

    private static String title(StudyPack pack, String keyPointId) {
        return pack.findKeyPoint(keyPointId).map(KeyPoint::title).orElse("");
    }

    private synchronized SearchIndex currentIndex() {
        List<StudyPack> nowPacks = packs.packs();
        QuestionPool nowPool = pools.current();
        if (index == null || nowPool != indexedPool || nowPacks != indexedPacks) {
            index = new SearchIndex(nowPacks, nowPool);
            indexedPacks = nowPacks;
            indexedPool = nowPool;
        }
        return index;
    }
}
