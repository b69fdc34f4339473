package org.xuegui.ui.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuegui.learning.study.TopicOutline;
import org.xuegui.regulation.StudyPack;
import org.xuegui.ui.study.OutlineRow.AppendixHeading;
import org.xuegui.ui.study.OutlineRow.AppendixRow;
import org.xuegui.ui.study.OutlineRow.PointRow;
import org.xuegui.ui.study.OutlineRow.TopicRow;

/** Lays an outline out as lines, and finds lines in it. */
final class OutlineRows {

    private OutlineRows() {}

    /** Topics with their points, then the appendix as far as the pack has one. */
    static List<OutlineRow> of(List<TopicOutline> outline, StudyPack pack) {
        List<OutlineRow> rows = new ArrayList<>();
        for (TopicOutline topic : outline) {
            rows.add(new TopicRow(outline.indexOf(topic) + 1, topic.topic().title(), topic.readCount(),
                    topic.points().size()));
            topic.points().forEach(point -> rows.add(
                    new PointRow(point.keyPointId(), point.title(), point.partLabel(), point.isRead())));
        }
        List<OutlineRow> appendix = new ArrayList<>();
        if (!pack.shortForms().isEmpty()) {
            appendix.add(new AppendixRow(Appendix.SHORT_FORMS));
        }
        if (!pack.notStated().isEmpty()) {
            appendix.add(new AppendixRow(Appendix.NOT_STATED));
        }
        if (!appendix.isEmpty()) {
            rows.add(new AppendixHeading());
            rows.addAll(appendix);
        }
        return rows;
    }

    /** The line that opened this content; -1 where none did. */
    static int indexOf(List<OutlineRow> rows, StudyContent content) {
        for (int i = 0; i < rows.size(); i++) {
            if (opens(rows.get(i), content)) {
                return i;
            }
        }
        return -1;
    }

    /** The next line in this direction that opens a page; empty at the end. */
    static Optional<OutlineRow> neighbour(List<OutlineRow> rows, int from, int direction) {
        for (int i = from + direction; i >= 0 && i < rows.size(); i += direction) {
            if (rows.get(i).opensPage()) {
                return Optional.of(rows.get(i));
            }
        }
        return Optional.empty();
    }

    /** The first point not yet read. */
    static Optional<PointRow> firstUnread(List<OutlineRow> rows) {
        return rows.stream()
                .flatMap(row -> row instanceof PointRow point ? Optional.of(point).stream() : null)
                .filter(point -> !point.isRead())
                .findFirst();
    }

    private static boolean opens(OutlineRow row, StudyContent content) {
        if (row instanceof PointRow point && content instanceof StudyContent.Point shown) {
            return point.keyPointId().equals(shown.page().point().id());
        }
        return row instanceof AppendixRow extra && content instanceof StudyContent.Extra shown
                && extra.appendix() == shown.appendix();
    }
}
