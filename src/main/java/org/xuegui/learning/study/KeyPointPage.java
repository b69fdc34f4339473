package org.xuegui.learning.study;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.regulation.Fact;
import org.xuegui.regulation.KeyPoint;
import org.xuegui.regulation.SourcePart;
import org.xuegui.regulation.Term;
import org.xuegui.regulation.Topic;

/**
 * A key point with everything its page shows.
 *
 * @param packId the pack
 * @param point the point
 * @param topic its topic
 * @param positionInTopic its place in the topic, from 1
 * @param topicSize number of points of the topic
 * @param parts the parts of the source it rests on, for the citation
 * @param facts the facts it carries
 * @param terms its terms
 * @param confusions what it is mixed up with
 * @param related related points
 * @param questions the questions in use that examine its facts
 * @param note the learner's note; empty for none
 * @param isBookmarked whether the learner bookmarked it
 * @param isRead whether the learner read it through
 * @param previousId the point before it in the whole pack
 * @param nextId the point after it in the whole pack
 */
public record KeyPointPage(
        String packId,
        KeyPoint point,
        Topic topic,
        int positionInTopic,
        int topicSize,
        List<SourcePart> parts,
        List<Fact> facts,
        List<Term> terms,
        List<Confusion> confusions,
        List<KeyPoint> related,
        List<StoredQuestion> questions,
        String note,
        boolean isBookmarked,
        boolean isRead,
        Optional<String> previousId,
        Optional<String> nextId) {

    /**
     * A difference to mind.
     *
     * @param other the point it is mixed up with, if that is a point of its own
     * @param text the difference
     */
    public record Confusion(Optional<KeyPoint> other, Passage text) {}

    public KeyPointPage {
        Objects.requireNonNull(point, "point");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(note, "note");
        parts = List.copyOf(parts);
        facts = List.copyOf(facts);
        terms = List.copyOf(terms);
        confusions = List.copyOf(confusions);
        related = List.copyOf(related);
        questions = List.copyOf(questions);
    }
}
