package org.xuegui.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.regulation.Fact;
import org.xuegui.regulation.KeyPoint;
import org.xuegui.regulation.PackRepository;
import org.xuegui.regulation.StudyPack;
import org.xuegui.regulation.Topic;

/** Puts tallies of question versions together per question and per fact. */
final class Tallies {

    private Tallies() {}

    static List<ScoreReport.QuestionLine> questions(List<QuestionTally> tallies) {
        Map<QuestionKey, List<QuestionTally>> byQuestion = new LinkedHashMap<>();
        tallies.forEach(each -> byQuestion.computeIfAbsent(each.key(), key -> new ArrayList<>()).add(each));
        return byQuestion.values().stream().map(Tallies::question).toList();
    }

    private static ScoreReport.QuestionLine question(List<QuestionTally> versions) {
        QuestionTally named = versions.stream().max(Comparator.comparingInt(QuestionTally::asked)).orElseThrow();
        return new ScoreReport.QuestionLine(
                named.key(),
                named.setTitle(),
                named.type(),
                named.stem(),
                named.cites(),
                sum(versions, QuestionTally::asked),
                sum(versions, QuestionTally::answered),
                sum(versions, QuestionTally::right),
                sum(versions, QuestionTally::toMark),
                rate(versions));
    }

    static List<ScoreReport.FactLine> facts(List<QuestionTally> tallies, PackRepository packs) {
        Map<String, Map<String, List<QuestionTally>>> byPackAndFact = new TreeMap<>();
        for (QuestionTally tally : tallies) {
            for (String fact : tally.cites().stream().distinct().toList()) {
                byPackAndFact.computeIfAbsent(tally.packId(), pack -> new TreeMap<>())
                        .computeIfAbsent(fact, id -> new ArrayList<>())
                        .add(tally);
            }
        }
        List<ScoreReport.FactLine> lines = new ArrayList<>();
        byPackAndFact.forEach((packId, facts) -> facts.forEach((factId, cited) ->
                lines.add(fact(packId, factId, packs.find(packId), cited))));
        return lines;
    }

    private static ScoreReport.FactLine fact(
            String packId, String factId, Optional<StudyPack> pack, List<QuestionTally> tallies) {
        Optional<Fact> fact = pack.flatMap(found -> found.findFact(factId));
        return new ScoreReport.FactLine(
                packId,
                factId,
                fact.flatMap(found -> pack.get().findTopic(found.topic())).map(Topic::title).orElse(""),
                pack.flatMap(found -> found.findKeyPointOfFact(factId)).map(KeyPoint::title).orElse(""),
                fact.map(Fact::statement).orElse(""),
                (int) tallies.stream().map(QuestionTally::key).distinct().count(),
                sum(tallies, QuestionTally::asked),
                sum(tallies, QuestionTally::right),
                rate(tallies));
    }

    private static Optional<Double> rate(Collection<QuestionTally> tallies) {
        int marked = sum(tallies, QuestionTally::asked) - sum(tallies, QuestionTally::toMark);
        BigDecimal shares = tallies.stream().map(QuestionTally::shares).reduce(BigDecimal.ZERO, BigDecimal::add);
        return marked == 0 ? Optional.empty() : Optional.of(shares.doubleValue() / marked);
    }

    private static int sum(Collection<QuestionTally> tallies, ToIntFunction<QuestionTally> number) {
        return tallies.stream().mapToInt(number).sum();
    }
}
