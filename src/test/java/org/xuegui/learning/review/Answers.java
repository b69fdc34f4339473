package org.xuegui.learning.review;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuegui.learning.attempt.AnswerRecord;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuestionType;

/** Answers of a learner in a line each, in Hangzhou, from 2026-11-23 10:00 on; right, of ten seconds, not asked how sure. */
final class Answers {

    static final ZoneOffset ZONE = ZoneOffset.ofHours(8);
    static final Instant START = Instant.parse("2026-11-23T02:00:00Z");

    private final List<AnswerRecord> records = new ArrayList<>();
    private Instant now = START;
    private ZoneOffset zone = ZONE;
    private String version = "v1";
    private List<String> cites = List.of();
    private Duration time = Duration.ofSeconds(10);
    private Optional<Integer> confidence = Optional.empty();

    static QuestionKey key(String id) {
        return new QuestionKey("set", id);
    }

    Answers at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    Answers later(Duration wait) {
        now = now.plus(wait);
        return this;
    }

    Answers in(ZoneOffset other) {
        zone = other;
        return this;
    }

    Answers version(String other) {
        version = other;
        return this;
    }

    Answers cites(String... facts) {
        cites = List.of(facts);
        return this;
    }

    Answers taking(int seconds) {
        time = Duration.ofSeconds(seconds);
        return this;
    }

    Answers sure(int how) {
        confidence = Optional.of(how);
        return this;
    }

    Answers right(String id) {
        return add(id, true, false);
    }

    Answers wrong(String id) {
        return add(id, false, false);
    }

    Answers toBeMarked(String id) {
        return add(id, false, true);
    }

    private Answers add(String id, boolean isFull, boolean isProvisional) {
        records.add(new AnswerRecord(
                key(id), version, QuestionType.SINGLE, cites, "", isFull, isProvisional, AttemptKind.PRACTICE, now,
                zone, time, confidence));
        return this;
    }

    List<AnswerRecord> list() {
        return List.copyOf(records);
    }

    /** Plays them again; of versions like {@code v1} and {@code v1.2} another number before the point is material. */
    Replay replay(ReviewSettings.Since... timeline) {
        return Replay.of(records, List.of(timeline), (before, after) -> !major(before).equals(major(after)));
    }

    private static String major(String version) {
        return version.split("\\.")[0];
    }
}
