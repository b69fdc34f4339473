package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A run of questions under one head, or before the first. */
final class Section {

    private final Optional<SectionHead> head;
    private final int line;
    private final List<Draft> drafts = new ArrayList<>();
    private NumberedLine.Style style;

    Section(Optional<SectionHead> head, int line) {
        this.head = head;
        this.line = line;
    }

    Optional<SectionHead> head() {
        return head;
    }

    Optional<TypeName> type() {
        return head.map(SectionHead::type);
    }

    /** The line of its head. */
    int line() {
        return line;
    }

    List<Draft> drafts() {
        return drafts;
    }

    void add(Draft draft, NumberedLine.Style written) {
        if (written != null && style == null) {
            style = written;
        }
        drafts.add(draft);
    }

    /** Whether questions in it have numbers. */
    boolean isNumbered() {
        return style != null;
    }

    /** Whether its questions are numbered in this way, or not yet. */
    boolean hasStyle(NumberedLine.Style other) {
        return style == null || style == other;
    }

    /** Questions whose answer stands neither at them nor in them. */
    long unanswered() {
        return drafts.stream().filter(draft -> !draft.isAnswered()).count();
    }
}
