package org.xuegui.learning.study;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.learning.question.QuestionPools;
import org.xuegui.regulation.KeyPoint;
import org.xuegui.regulation.PackRepository;
import org.xuegui.regulation.SourcePart;
import org.xuegui.regulation.StudyPack;
import org.xuegui.regulation.Topic;

/** Reading a study pack. Stateless; call from a background thread. */
public final class StudyService {

    private final PackRepository packs;
    private final StudyRepository study;
    private final QuestionPools questions;

    /** A service over these packs, what learners read and noted, and the questions in use. */
    public StudyService(PackRepository packs, StudyRepository study, QuestionPools questions) {
        this.packs = Objects.requireNonNull(packs, "packs");
        this.study = Objects.requireNonNull(study, "study");
        this.questions = Objects.requireNonNull(questions, "questions");
    }

    /** The packs on this PC, in the order they are offered. */
    public List<StudyPack> packs() {
        return packs.packs();
    }

    /**
     * The pack of this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public StudyPack getPack(String packId) {
        return packs.find(packId).orElseThrow(() -> new NoSuchElementException("no pack " + packId));
    }

    /** The topics of a pack with their points and what the learner read of them. */
    public List<TopicOutline> outline(String learnerId, String packId) {
        StudyPack pack = getPack(packId);
        Map<String, ?> read = study.readPoints(learnerId, packId);
        return pack.topics().stream()
                .map(topic -> new TopicOutline(topic, pack.keyPointsOf(topic.id()).stream()
                        .map(point -> new TopicOutline.PointLine(
                                point.id(), point.title(), partLabel(pack, point), read.containsKey(point.id())))
                        .toList()))
                .toList();
    }

    /**
     * The page of a key point; remembers that it was opened.
     *
     * @throws NoSuchElementException if the pack has no such point
     */
    public KeyPointPage open(String learnerId, String packId, String keyPointId) {
        KeyPointPage page = page(learnerId, getPack(packId), keyPointId);
        study.setLastOpened(learnerId, packId, keyPointId);
        return page;
    }

    /**
     * The point to go on with: the one opened last, or where that is read the next unread one; once everything is
     * read, the one opened last, or the first.
     *
     * @return empty only for a pack without key points
     */
    public Optional<KeyPointPage> continuePoint(String learnerId, String packId) {
        StudyPack pack = getPack(packId);
        Map<String, ?> read = study.readPoints(learnerId, packId);
        List<KeyPoint> order = ReadingOrder.of(pack);
        Optional<String> last = study.lastOpened(learnerId, packId).filter(id -> pack.findKeyPoint(id).isPresent());
        int from = last.map(id -> ReadingOrder.indexOf(order, id)).orElse(0);
        for (int i = 0; i < order.size(); i++) {
            String id = order.get((from + i) % order.size()).id();
            if (!read.containsKey(id)) {
                return Optional.of(page(learnerId, pack, id));
            }
        }
        return last.or(() -> order.stream().map(KeyPoint::id).findFirst()).map(id -> page(learnerId, pack, id));
    }

    /**
     * The page of the point opened last, read or not; the first point's where none was opened or the pack no longer
     * has it.
     *
     * @return empty only for a pack without key points
     */
    public Optional<KeyPointPage> lastPoint(String learnerId, String packId) {
        StudyPack pack = getPack(packId);
        return study.lastOpened(learnerId, packId)
                .filter(id -> pack.findKeyPoint(id).isPresent())
                .or(() -> ReadingOrder.of(pack).stream().map(KeyPoint::id).findFirst())
                .map(id -> page(learnerId, pack, id));
    }

    /** Marks a point read (记住了), or unread again. */
    public void setRead(String learnerId, String packId, String keyPointId, boolean isRead) {
        study.setRead(learnerId, packId, keyPointId, isRead);
    }

    /** Stores the learner's note on a point; a blank text removes it. */
    public void saveNote(String learnerId, String packId, String keyPointId, String text) {
        study.saveNote(learnerId, packId, keyPointId, text.isBlank() ? "" : text);
    }

    /** Sets or removes a bookmark on a point. */
    public void setBookmark(String learnerId, String packId, String keyPointId, boolean isBookmarked) {
        study.setPointBookmark(learnerId, packId, keyPointId, isBookmarked);
    }

    private KeyPointPage page(String learnerId, StudyPack pack, String keyPointId) {
        KeyPoint point = pack.findKeyPoint(keyPointId)
                .orElseThrow(() -> new NoSuchElementException("no key point " + keyPointId));
        Topic topic = pack.findTopic(point.topic()).orElseGet(() -> new Topic(point.topic(), "", ""));
        List<KeyPoint> order = ReadingOrder.of(pack);
        int index = ReadingOrder.indexOf(order, keyPointId);
        List<KeyPoint> siblings = pack.keyPointsOf(point.topic());
        return new KeyPointPage(
                pack.id(),
                point,
                topic,
                ReadingOrder.indexOf(siblings, keyPointId) + 1,
                siblings.size(),
                point.parts().stream().flatMap(id -> pack.findPart(id).stream()).toList(),
                point.facts().stream().flatMap(id -> pack.findFact(id).stream()).toList(),
                point.terms().stream().flatMap(id -> pack.findTerm(id).stream()).toList(),
                point.confusedWith().stream()
                        .map(each -> new KeyPointPage.Confusion(
                                each.keyPoint().flatMap(pack::findKeyPoint), each.text()))
                        .toList(),
                point.related().stream().flatMap(id -> pack.findKeyPoint(id).stream()).toList(),
                questions.current().citing(pack.id(), point.facts()),
                study.findNote(learnerId, pack.id(), keyPointId).orElse(""),
                study.bookmarkedPoints(learnerId, pack.id()).contains(keyPointId),
                study.readPoints(learnerId, pack.id()).containsKey(keyPointId),
                index > 0 ? Optional.of(order.get(index - 1).id()) : Optional.empty(),
                index < order.size() - 1 ? Optional.of(order.get(index + 1).id()) : Optional.empty());
    }

    private static String partLabel(StudyPack pack, KeyPoint point) {
        return point.parts().stream()
                .flatMap(id -> pack.findPart(id).stream())
                .map(SourcePart::label)
                .findFirst()
                .orElse("");
    }
}
