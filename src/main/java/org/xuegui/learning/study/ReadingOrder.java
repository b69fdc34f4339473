package org.xuegui.learning.study;

import java.util.List;
import java.util.stream.IntStream;
import org.xuegui.regulation.KeyPoint;
import org.xuegui.regulation.StudyPack;

/** The order a pack is read in: topic by topic. */
final class ReadingOrder {

    private ReadingOrder() {}

    static List<KeyPoint> of(StudyPack pack) {
        return pack.topics().stream()
                .flatMap(topic -> pack.keyPointsOf(topic.id()).stream())
                .toList();
    }

    /** The place of the point, from 0; 0 where it is absent. */
    static int indexOf(List<KeyPoint> points, String keyPointId) {
        return IntStream.range(0, points.size())
                .filter(i -> points.get(i).id().equals(keyPointId))
                .findFirst()
                .orElse(0);
    }
}
