package org.xuegui.quiz.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.TrueFalse;
import org.xuegui.regulation.Fact;
import org.xuegui.regulation.FactKind;
import org.xuegui.regulation.Source;
import org.xuegui.regulation.StudyPack;
import org.xuegui.regulation.Topic;

class FactCoverageTest {

    private static final StudyPack PACK = pack(
            List.of(new Topic("one", "一", ""), new Topic("two", "二", "")),
            List.of(fact("A01", "one"), fact("A02", "one"), fact("B01", "two")));

    @Test
    void countsEachQuestionOnceForEachFactItCites() {
        FactCoverage coverage = FactCoverage.of(PACK, List.of(citing("1", "A01", "A01"), citing("2", "A01", "B01")));

        assertThat(coverage.topics().get(0).facts()).extracting(FactCoverage.FactLine::questions).containsExactly(2, 0);
        assertThat(coverage.topics().get(1).facts()).extracting(FactCoverage.FactLine::questions).containsExactly(1);
        assertThat(coverage.covered()).isEqualTo(2);
        assertThat(coverage.total()).isEqualTo(3);
    }

    @Test
    void citationsOfUnknownFactsCoverNothing() {
        assertThat(FactCoverage.of(PACK, List.of(citing("1", "Z99"))).covered()).isZero();
    }

    private static Question citing(String id, String... facts) {
        return new TrueFalse(new QuestionDetails(id, Passage.of("题干"), Passage.EMPTY, Difficulty.EASY, "",
                List.of(facts), ""), true);
    }

    private static Fact fact(String id, String topic) {
        return new Fact(id, topic, FactKind.FOUNDATION, List.of("intro"), "陈述", false, "");
    }

    private static StudyPack pack(List<Topic> topics, List<Fact> facts) {
        return new StudyPack("pack", "规定", "规定", new Source("解读", "", ""), List.of(), topics, List.of(), List.of(),
                facts, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());
    }
}
