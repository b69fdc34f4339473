package org.xuegui.quiz.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureTest {

    @ParameterizedTest
    @CsvSource({
        "EACH_ANSWER, true, true, true, true",
        "AFTER_HAND_IN, true, true, true, true",
        "AFTER_RELEASE, true, false, true, true",
        "ALL_AFTER_RELEASE, false, false, true, true",
        "SCORE_ONLY, true, false, true, false"
    })
    void scoreAndQuestionsAreShownAfterHandInAndAfterTheReleaseAsTheRulesSay(
            Disclosure disclosure, boolean score, boolean questions, boolean releasedScore, boolean releasedQuestions) {
        assertThat(disclosure.showsScore(false)).isEqualTo(score);
        assertThat(disclosure.showsQuestions(false)).isEqualTo(questions);
        assertThat(disclosure.showsScore(true)).isEqualTo(releasedScore);
        assertThat(disclosure.showsQuestions(true)).isEqualTo(releasedQuestions);
    }
}
