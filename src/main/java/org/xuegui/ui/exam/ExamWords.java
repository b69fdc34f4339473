package org.xuegui.ui.exam;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.exam.Standing;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.Retakes;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.question.LogWords;
import org.xuegui.ui.question.MarkingWords;

/** Times, marks and rules of an examination in words. */
final class ExamWords {

    private static final int HOURS_OF_TWO_DAYS = 48;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DAY_TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final Texts texts;

    ExamWords(Texts texts) {
        this.texts = texts;
    }

    /** 50 题 · 100 分 · 80 分合格. */
    String meta(Blueprint blueprint) {
        return join(List.of(questions(blueprint), full(blueprint), pass(blueprint)));
    }

    /** The same with the time allowed and whether the book is open. */
    String longMeta(Blueprint blueprint) {
        return join(chips(blueprint));
    }

    /** Each of the facts of {@link #longMeta}. */
    List<String> chips(Blueprint blueprint) {
        List<String> chips = new ArrayList<>(List.of(
                questions(blueprint),
                full(blueprint),
                pass(blueprint),
                texts.text("exam.meta.minutes", blueprint.minutes()),
                texts.text(blueprint.isOpenBook() ? "exam.meta.open-book" : "exam.meta.closed-book")));
        if (blueprint.isFixed()) {
            chips.add(texts.text("exam.meta.fixed"));
        }
        return chips;
    }

    /** Sentences on what holds for this learner: when it is open, extra time, how often and when one may sit it again. */
    List<String> standing(Standing standing, ZoneId zone) {
        List<String> sentences = new ArrayList<>(access(standing, zone));
        Retakes retakes = standing.retakes();
        int extraTime = standing.blueprint().sitting().extraTimePercent();
        if (extraTime > 0) {
            sentences.add(texts.text("exam.standing.extra-time", extraTime, minutes(standing.blueprint().timeAllowed())));
        }
        standing.left().ifPresent(left -> sentences.add(
                texts.text("exam.standing.left", retakes.attempts(), standing.taken(), left)));
        if (!retakes.delay().isZero() && !standing.isUsedUp()) {
            sentences.add(standing.notBefore().isPresent()
                    ? texts.text("exam.standing.not-before", standing.notBeforeText(zone))
                    : texts.text("exam.standing.delay", delay(retakes.delay())));
        }
        return sentences;
    }

    private List<String> access(Standing standing, ZoneId zone) {
        List<String> sentences = new ArrayList<>();
        if (standing.access() == Standing.Access.NOT_MEANT) {
            sentences.add(texts.text("exam.standing.not-meant"));
        }
        if (standing.access() == Standing.Access.NOT_YET) {
            sentences.add(texts.text("exam.standing.not-open", standing.opensText(zone)));
        }
        if (standing.blueprint().sitting().window().until().isPresent()) {
            boolean isOver = standing.access() == Standing.Access.OVER;
            sentences.add(texts.text(isOver ? "exam.standing.over" : "exam.standing.ends", standing.endsText(zone)));
        }
        return sentences;
    }

    private static String minutes(Duration time) {
        BigDecimal minutes = BigDecimal.valueOf(time.toSeconds())
                .divide(BigDecimal.valueOf(Duration.ofMinutes(1).toSeconds()), 1, RoundingMode.DOWN);
        return MarkingWords.plain(minutes);
    }

    private String delay(Duration delay) {
        boolean isDays = delay.toHours() >= HOURS_OF_TWO_DAYS && delay.equals(Duration.ofDays(delay.toDays()));
        return isDays
                ? texts.text("exam.standing.days", delay.toDays())
                : texts.text("exam.standing.hours", delay.toHours());
    }

    /** The marks that pass, without needless zeros. */
    static String passMarks(Blueprint blueprint) {
        BigDecimal percent = BigDecimal.valueOf(blueprint.passPercent());
        return MarkingWords.plain(blueprint.fullMarks().multiply(percent).divide(HUNDRED));
    }

    /** 37:18, or 1:07:18 from an hour on. */
    static String clock(Duration time) {
        long hours = time.toHours();
        String rest = String.format("%02d:%02d", time.toMinutesPart(), time.toSecondsPart());
        return hours == 0 ? rest : hours + ":" + rest;
    }

    /** A length in words. */
    String length(Duration time) {
        return LogWords.length(time, texts);
    }

    /** Hour, minute and second of a moment. */
    static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    /** Day and time of a moment. */
    static String dayTime(Instant at, ZoneId zone) {
        return DAY_TIME.format(at.atZone(zone));
    }

    private String questions(Blueprint blueprint) {
        return texts.text("exam.meta.questions", blueprint.questionCount());
    }

    private String full(Blueprint blueprint) {
        return texts.text("exam.meta.marks", MarkingWords.plain(blueprint.fullMarks()));
    }

    private String pass(Blueprint blueprint) {
        return texts.text("exam.meta.pass", passMarks(blueprint));
    }

    private String join(List<String> words) {
        return SmartText.spaced(String.join(texts.text("exam.meta.separator"), words));
    }
}
