package org.xuegui.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuestionType;

/**
 * Scores of many learners.
 *
 * @param header what the report is about
 * @param summary all sittings together
 * @param units per unit, by name, learners of no unit last
 * @param people per learner, by unit and name
 * @param questions per question, sets by title
 * @param facts per fact cited, pack by pack, by id
 * @param attempts every sitting, the one that ended first first
 */
public record ScoreReport(
        Header header,
        Summary summary,
        List<UnitLine> units,
        List<PersonLine> people,
        List<QuestionLine> questions,
        List<FactLine> facts,
        List<AttemptRow> attempts) {

    public ScoreReport {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(summary, "summary");
        units = List.copyOf(units);
        people = List.copyOf(people);
        questions = List.copyOf(questions);
        facts = List.copyOf(facts);
        attempts = List.copyOf(attempts);
    }

    /**
     * What a report names of itself.
     *
     * @param filter which sittings it is about
     * @param unitNames names of the filter's units
     * @param learnerNames names of the filter's learners
     * @param learners number of learners with a sitting in it
     * @param createdAt when it was made, UTC
     * @param zone time zone of its dates
     * @param programVersion version of the program that made it
     */
    public record Header(
            ScoreFilter filter,
            List<String> unitNames,
            List<String> learnerNames,
            int learners,
            Instant createdAt,
            ZoneId zone,
            String programVersion) {

        public Header {
            unitNames = List.copyOf(unitNames);
            learnerNames = List.copyOf(learnerNames);
        }
    }

    /**
     * Numbers over a group of sittings. Where a learner sat one examination several times, all but the first two and the
     * last are over the sitting that counts.
     *
     * @param attempts number of sittings
     * @param counting of these, those that count
     * @param mean mean percent, to one decimal; empty without sittings
     * @param best highest percent
     * @param lowest lowest percent
     * @param toPass sittings with a result to pass that is decided
     * @param passed of these, passed
     * @param usedTime used time of all
     */
    public record Numbers(
            int attempts,
            int counting,
            Optional<BigDecimal> mean,
            Optional<BigDecimal> best,
            Optional<BigDecimal> lowest,
            int toPass,
            int passed,
            Duration usedTime) {

        /** Share passed of those to pass, 0 … 1; empty where there is none to pass. */
        public Optional<Double> passRate() {
            return toPass == 0 ? Optional.empty() : Optional.of((double) passed / toPass);
        }
    }

    /**
     * All sittings together.
     *
     * @param learners learners with a sitting
     * @param units units they belong to
     * @param toMark answers a person still has to mark; they have earned nothing so far
     * @param numbers their numbers
     * @param median middle percent, to one decimal; empty without sittings
     * @param bands sittings per band of percent, highest first
     */
    public record Summary(
            int learners, int units, int toMark, Numbers numbers, Optional<BigDecimal> median, List<Band> bands) {
        public Summary {
            bands = List.copyOf(bands);
        }
    }

    /** Sittings with a percent from {@code from} up to the next band, or 100. */
    public record Band(int from, int to, int attempts) {}

    /** A unit's numbers; unit id and name are empty for learners of no unit. */
    public record UnitLine(String unitId, String unit, int learners, Numbers numbers) {}

    /**
     * A learner's numbers.
     *
     * @param last percent of the sitting that ended last
     * @param lastAt when that ended
     */
    public record PersonLine(
            String learnerId, String learner, String unit, Numbers numbers, BigDecimal last, Instant lastAt) {}

    /**
     * A question's numbers, all versions together, named as in the version asked most.
     *
     * @param rate share of marks earned of those asked and marked, 0 … 1; empty where none is marked
     */
    public record QuestionLine(
            QuestionKey key,
            String setTitle,
            QuestionType type,
            String stem,
            List<String> cites,
            int asked,
            int answered,
            int right,
            int toMark,
            Optional<Double> rate) {
        public QuestionLine {
            cites = List.copyOf(cites);
        }
    }

    /**
     * A fact's numbers over all questions that cite it.
     *
     * @param packId its pack
     * @param topic heading of its topic; empty where it is not known
     * @param keyPoint heading of the first key point that carries it; empty where it is not known
     * @param statement the fact; empty where it is not known
     * @param rate share of marks earned of those asked and marked, 0 … 1; empty where none is marked
     */
    public record FactLine(
            String packId,
            String factId,
            String topic,
            String keyPoint,
            String statement,
            int questions,
            int asked,
            int right,
            Optional<Double> rate) {}
}
