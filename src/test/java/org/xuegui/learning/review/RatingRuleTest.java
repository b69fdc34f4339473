package org.xuegui.learning.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.attempt.AnswerRecord;

class RatingRuleTest {

    private final Answers answers = new Answers();

    @Test
    void lessThanFullMarksIsAgainHoweverSure() {
        assertThat(lastOf(answers.sure(3).wrong("a"))).isEqualTo(Rating.AGAIN);
    }

    @Test
    void fullMarksAreGood() {
        assertThat(lastOf(answers.right("a"))).isEqualTo(Rating.GOOD);
        assertThat(lastOf(answers.sure(2).right("a"))).isEqualTo(Rating.GOOD);
    }

    @Test
    void unsureIsHardFromTheFirstAnswerOn() {
        assertThat(lastOf(answers.sure(1).right("a"))).isEqualTo(Rating.HARD);
    }

    @Test
    void timeSaysNothingBeforeTenRightAnswers() {
        rights(9);
        assertThat(lastOf(answers.taking(100).right("slow"))).isEqualTo(Rating.GOOD);
    }

    @Test
    void slowerThanTwiceTheMedianIsHard() {
        rights(10);
        assertThat(lastOf(answers.taking(20).right("twice"))).isEqualTo(Rating.GOOD);
        assertThat(lastOf(answers.taking(21).right("slower"))).isEqualTo(Rating.HARD);
    }

    @Test
    void underHalfTheMedianIsEasyOnlyIfSaidToBeSure() {
        rights(20);
        assertThat(lastOf(answers.taking(4).right("not asked"))).isEqualTo(Rating.GOOD);
        assertThat(lastOf(answers.taking(4).sure(3).right("sure"))).isEqualTo(Rating.EASY);
        assertThat(lastOf(answers.taking(4).sure(1).right("fast but unsure"))).isEqualTo(Rating.HARD);
        assertThat(lastOf(answers.taking(5).sure(3).right("half"))).isEqualTo(Rating.GOOD);
    }

    @Test
    void wrongAnswersAreNotInTheMedian() {
        rights(10);
        answers.taking(120);
        for (int i = 0; i < 30; i++) {
            answers.wrong("w" + i);
        }
        assertThat(lastOf(answers.taking(21).right("slower"))).isEqualTo(Rating.HARD);
    }

    @Test
    void onlyTheLastFiftyRightAnswersMakeTheMedian() {
        rights(100);
        answers.taking(40);
        for (int i = 0; i < 50; i++) {
            answers.right("s" + i);
        }
        assertThat(lastOf(answers.taking(80).right("twice the new median"))).isEqualTo(Rating.GOOD);
        assertThat(lastOf(answers.taking(81).right("slower"))).isEqualTo(Rating.HARD);
    }

    private void rights(int count) {
        for (int i = 0; i < count; i++) {
            answers.taking(10).right("r" + i);
        }
    }

    private static Rating lastOf(Answers all) {
        RatingRule rule = new RatingRule();
        Rating last = null;
        List<AnswerRecord> records = all.list();
        for (AnswerRecord record : records) {
            last = rule.rate(record);
            rule.add(record);
        }
        return last;
    }
}
