package org.xuegui.report.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.xuegui.base.text.Texts;
import org.xuegui.report.record.LearnerRecord;
import org.xuegui.report.table.LearnerTables;

/** Writes a learner's own record as XLSX: sheets 概况 记录 专题 知识点 学习日. */
public final class XlsxLearnerRecord {

    private final Texts texts;

    /** A writer in this language. */
    public XlsxLearnerRecord(Texts texts) {
        this.texts = Objects.requireNonNull(texts, "texts");
    }

    /** Writes the record; leaves the stream open. */
    public void write(LearnerRecord record, OutputStream out) throws IOException {
        new XlsxTables(record.programVersion()).write(new LearnerTables(texts).of(record), out);
    }
}
