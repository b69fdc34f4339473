package org.xuegui.report.record;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.xuegui.learning.practice.WrongLine;

/**
 * A learner's list of wrong questions, to be printed or worked on elsewhere.
 *
 * @param learner the learner's name
 * @param isMastered whether these are the questions that have left the list
 * @param filter what the list is narrowed to, in words; empty for nothing
 * @param lines the questions, in the order they are written
 * @param createdAt when the report was made
 * @param zone the zone its times are written in
 * @param programVersion the program that made it
 */
public record WrongListReport(
        String learner,
        boolean isMastered,
        String filter,
        List<WrongLine> lines,
        Instant createdAt,
        ZoneId zone,
        String programVersion) {

    public WrongListReport {
        Objects.requireNonNull(learner, "learner");
        Objects.requireNonNull(filter, "filter");
        lines = List.copyOf(lines);
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(programVersion, "programVersion");
    }
}
