package org.xuegui.ui.records;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.attempt.AttemptScore;
import org.xuegui.learning.records.HistoryLine;
import org.xuegui.learning.records.StudyDay;
import org.xuegui.ui.control.MasteryBar;

/** How the record's numbers and times are written. Times are local; the year stands only where it is another one. */
final class RecordTexts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter YEAR_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Texts texts;
    private final ZoneId zone;
    private final int year;

    RecordTexts(Texts texts, Clock clock) {
        this.texts = texts;
        this.zone = clock.getZone();
        this.year = LocalDate.now(clock).getYear();
    }

    /** Day and time. */
    String time(Instant at) {
        boolean isThisYear = at.atZone(zone).getYear() == year;
        return (isThisYear ? TIME : YEAR_TIME).format(at.atZone(zone));
    }

    /** The day alone, as it stands under a chart. */
    String day(Instant at) {
        return DAY.format(at.atZone(zone));
    }

    /** Questions of a sitting and, of an examination, its minutes. */
    String size(HistoryLine line) {
        boolean isExamination = line.kind() == AttemptKind.EXAMINATION;
        return isExamination
                ? texts.text("records.size.exam", line.questions(), minutes(line))
                : texts.text("records.size.practice", line.score().map(AttemptScore::answered).orElse(0));
    }

    /** Marks of an examination, out of its full marks where these are not 100; right answers of a practice. */
    String score(HistoryLine line) {
        return line.score().map(score -> score(line, score)).orElseGet(() -> texts.text("records.score.kept-back"));
    }

    private String score(HistoryLine line, AttemptScore score) {
        if (line.kind() != AttemptKind.EXAMINATION) {
            return texts.text("records.score.of", score.right(), score.answered());
        }
        String marks = provisional(plain(score.score()), score);
        return score.full().compareTo(HUNDRED) == 0
                ? marks
                : texts.text("records.score.of", marks, plain(score.full()));
    }

    /** The percent of a sitting, with a sign where answers still to be marked could raise it. */
    String percent(AttemptScore score) {
        return provisional(percent(score.percent()), score);
    }

    private String provisional(String text, AttemptScore score) {
        return score.provisional() > 0 ? texts.text("records.score.provisional", text) : text;
    }

    /** A percent without needless zeros. */
    String percent(BigDecimal percent) {
        return texts.text("records.percent", plain(percent));
    }

    /** A share, 0 … 1, in whole percent, cut so that 100 % is all. */
    String percent(double share) {
        return texts.text("records.percent", Integer.toString(MasteryBar.wholePercent(share)));
    }

    /** What was done on a day, in a sentence. */
    String spoken(StudyDay day) {
        return texts.text("records.day.spoken", day.date(), day.answers(), day.pointsRead());
    }

    /** A number without needless zeros. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static long minutes(HistoryLine line) {
        return Math.max(1, Math.round(line.usedTime().toSeconds() / 60.0));
    }
}
