package org.xuegui.learning.confusion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xuegui.regulation.Confusable;
import org.xuegui.regulation.KeyPoint;
import org.xuegui.regulation.StudyPack;

/** The pairs of a pack: those it lists, then key points that name each other as what they are confused with. */
final class PackPairs {

    private PackPairs() {}

    static List<ConfusablePair> of(StudyPack pack) {
        List<ConfusablePair> pairs = new ArrayList<>();
        pack.confusables().forEach(listed -> pairs.add(new ConfusablePair(
                pack.id(), listed.id(), listed.first(), listed.second(), listed.difference())));
        Set<Set<String>> points = new HashSet<>();
        for (KeyPoint point : pack.keyPoints()) {
            for (KeyPoint.Confusion confusion : point.confusedWith()) {
                confusion.keyPoint()
                        .flatMap(pack::findKeyPoint)
                        .filter(other -> points.add(Set.of(point.id(), other.id())))
                        .map(other -> new ConfusablePair(
                                pack.id(), point.id() + "~" + other.id(), side(point), side(other), confusion.text()))
                        .filter(pair -> pair.isTellable() && pairs.stream().noneMatch(known -> isSame(known, pair)))
                        .ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private static Confusable.Side side(KeyPoint point) {
        return new Confusable.Side(point.title(), point.facts(), List.of());
    }

    /** Whether a pair is about the same two things: each side shares a fact with a side of the other. */
    private static boolean isSame(ConfusablePair one, ConfusablePair other) {
        return shares(one.first(), other.first()) && shares(one.second(), other.second())
                || shares(one.first(), other.second()) && shares(one.second(), other.first());
    }

    private static boolean shares(Confusable.Side one, Confusable.Side other) {
        return one.facts().stream().anyMatch(other.facts()::contains);
    }
}
