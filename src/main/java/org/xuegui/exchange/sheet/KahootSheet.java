package org.xuegui.exchange.sheet;

import java.util.Locale;
import org.xuegui.quiz.load.ColumnRole;
import org.xuegui.quiz.load.QuizFormat;

/** What is particular about the sheet Kahoot takes: its headings and the example its template brings along. */
final class KahootSheet {

    /** The row of the headings in Kahoot's template. */
    static final int HEADER_ROW = 8;

    private static final String EXAMPLE = "remember, questions have a limit of";

    private KahootSheet() {}

    /** Whether the first rows of a sheet are those of Kahoot's template. */
    static boolean isOne(Grid grid) {
        return grid.rows().stream().limit(HEADER_ROW + 2L).anyMatch(KahootSheet::isHeader);
    }

    private static boolean isHeader(GridRow row) {
        boolean hasQuestion = false;
        boolean hasTime = false;
        boolean hasAnswers = false;
        boolean hasKey = false;
        for (Cell cell : row.cells()) {
            String heading = cell.trimmed().toLowerCase(Locale.ROOT);
            hasQuestion |= heading.startsWith("question");
            hasTime |= heading.startsWith("time limit");
            hasAnswers |= heading.startsWith("answer 1");
            hasKey |= heading.startsWith("correct answer");
        }
        return hasQuestion && hasTime && hasAnswers && hasKey;
    }

    /** Whether this is the question that stands in the template as an example. */
    static boolean isTemplateExample(QuizFormat format, Draft draft) {
        return format == QuizFormat.KAHOOT
                && draft.text(ColumnRole.STEM).toLowerCase(Locale.ROOT).startsWith(EXAMPLE);
    }
}
