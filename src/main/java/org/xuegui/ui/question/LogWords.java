package org.xuegui.ui.question;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.attempt.AttemptEvent;
import org.xuegui.learning.attempt.AttemptLog;

/** The log of a sitting in plain words, a line for each entry with its time and length. */
public final class LogWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Texts texts;
    private final ZoneId zone;

    /** Words in this language, times of this zone. */
    public LogWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** The lines, by time. */
    public List<String> lines(AttemptLog log) {
        return log.events().stream().map(this::line).toList();
    }

    /** How often and how long the sitting was interrupted; that it never was, otherwise. */
    public String summary(AttemptLog log) {
        if (log.interruptions() == 0) {
            return texts.text("sitting.log.none");
        }
        return log.interrupted().isZero()
                ? texts.text("sitting.log.summary.unknown", log.interruptions())
                : texts.text("sitting.log.summary", log.interruptions(), length(log.interrupted(), texts));
    }

    /** A length in words, from seconds to hours. */
    public static String length(Duration time, Texts texts) {
        long minutes = time.toMinutes();
        if (minutes >= 60) {
            return texts.text("sitting.length.hours", minutes / 60, minutes % 60);
        }
        return minutes == 0
                ? texts.text("sitting.length.seconds", time.toSeconds())
                : texts.text("sitting.length.minutes", minutes, time.toSecondsPart());
    }

    private String line(AttemptEvent event) {
        String key = "sitting.log." + event.kind().name().toLowerCase(Locale.ROOT);
        String text = event.length().isZero() && texts.has(key + ".unknown")
                ? texts.text(key + ".unknown")
                : texts.text(key, length(event.length(), texts));
        return TIME.format(event.at().atZone(zone)) + "　" + text;
    }
}
