package org.xuegui.report.table;

import java.util.ArrayList;
import java.util.List;
import org.xuegui.base.text.Texts;

/** Columns with headings from {@code report.column.…}. */
final class Columns {

    static final int NUMBER = 10;
    static final int NAME = 16;
    static final int TIME = 20;
    static final int TEXT = 48;

    private final Texts texts;
    private final List<Table.Column> columns = new ArrayList<>();

    Columns(Texts texts) {
        this.texts = texts;
    }

    Columns add(int width, String... names) {
        for (String name : names) {
            columns.add(new Table.Column(texts.text("report.column." + name), width));
        }
        return this;
    }

    List<Table.Column> list() {
        return List.copyOf(columns);
    }
}
