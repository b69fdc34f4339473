package org.xuegui.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.practice.WrongLine;
import org.xuegui.quiz.Question;
import org.xuegui.report.record.WrongListReport;

/** A list of wrong questions as a table: what each asks, its key and explanation, and how often it was wrong. */
public final class WrongListTable {

    private final Texts texts;
    private final PrintedChoices choices;

    /** A table in this language. */
    public WrongListTable(Texts texts) {
        this.texts = Objects.requireNonNull(texts, "texts");
        this.choices = new PrintedChoices(texts);
    }

    /** The table, a row for each question. */
    public Table of(WrongListReport report) {
        List<List<Cell>> rows = new ArrayList<>();
        for (WrongLine line : report.lines()) {
            Question question = line.question().question();
            rows.add(List.of(
                    Cell.of(rows.size() + 1),
                    Cell.of(texts.text("type." + question.type().code())),
                    Cell.of(line.topic().title()),
                    Cell.of(question.stem().plain()),
                    Cell.of(String.join("\n", choices.of(question))),
                    Cell.of(choices.keyOf(question)),
                    Cell.of(question.details().explanation().plain()),
                    Cell.of(String.join(texts.text("report.wrong.separator"), question.cites())),
                    Cell.of(line.entry().inPractice()),
                    Cell.of(line.entry().inExaminations()),
                    Cell.of(line.entry().lastWrong(), report.zone()),
                    Cell.of(texts.text("report.wrong.state." + line.entry().state().name()
                            .toLowerCase(Locale.ROOT).replace('_', '-'))),
                    Cell.of(line.entry().since(), report.zone())));
        }
        return new Table(
                texts.text(report.isMastered() ? "report.wrong.mastered.title" : "report.wrong.title"),
                new Columns(texts)
                        .add(6, "number")
                        .add(Columns.NUMBER, "type")
                        .add(Columns.NAME, "topic")
                        .add(Columns.TEXT, "stem", "choices")
                        .add(14, "key")
                        .add(Columns.TEXT, "explanation")
                        .add(12, "facts")
                        .add(Columns.NUMBER, "wrong-practice", "wrong-exam")
                        .add(Columns.TIME, "last-wrong")
                        .add(Columns.NUMBER, "wrong-state")
                        .add(Columns.TIME, "since")
                        .list(),
                rows);
    }
}
