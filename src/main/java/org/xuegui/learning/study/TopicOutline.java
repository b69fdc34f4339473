package org.xuegui.learning.study;

import java.util.List;
import java.util.Objects;
import org.xuegui.regulation.Topic;

/**
 * A topic with its key points as the outline shows it.
 *
 * @param topic the topic
 * @param points its key points in reading order
 */
public record TopicOutline(Topic topic, List<PointLine> points) {

    /**
     * A key point's line in the outline.
     *
     * @param keyPointId its id
     * @param title its heading
     * @param partLabel label of the part of the source it rests on first, such as 二; empty where there is none
     * @param isRead whether the learner read it through
     */
    public record PointLine(String keyPointId, String title, String partLabel, boolean isRead) {}

    public TopicOutline {
        Objects.requireNonNull(topic, "topic");
        points = List.copyOf(points);
    }

    /** How many of the points are read. */
    public int readCount() {
        return (int) points.stream().filter(PointLine::isRead).count();
    }

    /** Read share, 0 … 1; 0 for a topic without points. */
    public double progress() {
        return points.isEmpty() ? 0 : (double) readCount() / points.size();
    }
}
