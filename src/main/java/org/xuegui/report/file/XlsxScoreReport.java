package org.xuegui.report.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.xuegui.base.text.Texts;
import org.xuegui.report.ScoreReport;
import org.xuegui.report.table.ScoreTables;

/** Writes a score report as XLSX: sheets 汇总 单位 个人 题目 要点 明细. */
public final class XlsxScoreReport {

    private final Texts texts;

    /** A writer in this language. */
    public XlsxScoreReport(Texts texts) {
        this.texts = Objects.requireNonNull(texts, "texts");
    }

    /** Writes the report; leaves the stream open. */
    public void write(ScoreReport report, OutputStream out) throws IOException {
        new XlsxTables(report.header().programVersion()).write(new ScoreTables(texts).of(report), out);
    }
}
