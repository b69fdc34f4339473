package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers that stand apart from their questions: at the end of a section or of the list, or in a file of their own. */
final class AnswerBook {

    /** Answers of one section, or of no section in particular. */
    static final class Part {

        private final Optional<SectionHead> head;
        /** The questions just before the answers, where these stand in their section; else null. */
        private final Section near;
        private final List<Entry> entries = new ArrayList<>();

        Part(Optional<SectionHead> head, Section near) {
            this.head = head;
            this.near = near;
        }

        Optional<SectionHead> head() {
            return head;
        }

        Optional<Section> near() {
            return Optional.ofNullable(near);
        }

        List<Entry> entries() {
            return entries;
        }
    }

    /** The answer of one question. */
    static final class Entry {

        private final Line line;
        private final int number;
        /** How its number is written; null where it is one of several in a line. */
        private final NumberedLine.Style style;
        private final List<Line> value = new ArrayList<>();
        private final List<Line> explanation = new ArrayList<>();
        private boolean isExplaining;
        private int inner;

        Entry(Line line, int number) {
            this(line, number, null);
        }

        Entry(Line line, int number, NumberedLine.Style style) {
            this.line = line;
            this.number = number;
            this.style = style;
        }

        /** Whether a number written in this way is not one of these answers, but an item inside one. */
        boolean isOfOtherStyle(NumberedLine.Style other) {
            return style != null && style != other && isOpen();
        }

        Line line() {
            return line;
        }

        int number() {
            return number;
        }

        List<Line> value() {
            return value;
        }

        List<Line> explanation() {
            return explanation;
        }

        void add(Line text) {
            if (!text.isEmpty()) {
                (isExplaining ? explanation : value).add(text);
            }
        }

        /** A label says what the value is; what stood before it was the question repeated. */
        void setValue(Line text) {
            value.clear();
            isExplaining = false;
            add(text);
        }

        void explain(Line text) {
            isExplaining = true;
            add(text);
        }

        /** Whether it is more than letters or a judgement, so that it may hold a list. */
        boolean isOpen() {
            return isExplaining || value.stream().anyMatch(one -> !AnswerValue.isLike(one.folded()));
        }

        /**
         * Whether a line of this number is an item of a list inside; then it counts as the last one.
         *
         * @param isRepeated whether another line of the same number follows soon
         */
        boolean takesItem(int item, boolean isRepeated) {
            boolean isNext = inner > 0 && item == inner + 1 && (item != number + 1 || isRepeated);
            boolean isItem = isOpen() && (item == 1 || isNext);
            inner = isItem ? item : inner;
            return isItem;
        }
    }

    private final List<Part> parts = new ArrayList<>();

    boolean isEmpty() {
        return parts.stream().allMatch(part -> part.entries().isEmpty());
    }

    List<Part> parts() {
        return parts;
    }

    /** Answers of this section begin. */
    void open(Optional<SectionHead> head, Section near) {
        parts.add(new Part(head, near));
    }

    private Part last() {
        if (parts.isEmpty()) {
            open(Optional.empty(), null);
        }
        return parts.get(parts.size() - 1);
    }

    Optional<Entry> lastEntry() {
        List<Entry> entries = last().entries();
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    void add(Entry entry) {
        last().entries().add(entry);
    }

    void addRow(Line line, AnswerCells row) {
        for (AnswerCells.Cell cell : row.cells()) {
            Entry entry = new Entry(line, cell.number());
            entry.add(Line.of(line.number(), cell.value(), false));
            add(entry);
        }
    }
}
