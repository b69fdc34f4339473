package org.xuegui.ui.study;

/** A line of the outline. */
sealed interface OutlineRow {

    /** Whether the line opens a page; the others are headings. */
    default boolean opensPage() {
        return true;
    }

    /**
     * A topic's heading with its progress.
     *
     * @param number place of the topic in the pack, from 1
     * @param read how many of its points are read
     * @param total how many points it has
     */
    record TopicRow(int number, String title, int read, int total) implements OutlineRow {
        @Override
        public boolean opensPage() {
            return false;
        }
    }

    /**
     * A key point.
     *
     * @param partLabel part of the source it rests on first, such as 二; may be empty
     */
    record PointRow(String keyPointId, String title, String partLabel, boolean isRead) implements OutlineRow {}

    /** The heading above the appendix. */
    record AppendixHeading() implements OutlineRow {
        @Override
        public boolean opensPage() {
            return false;
        }
    }

    /** A page of the appendix. */
    record AppendixRow(Appendix appendix) implements OutlineRow {}
}
