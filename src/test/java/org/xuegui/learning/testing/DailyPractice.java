package org.xuegui.learning.testing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.xuegui.learning.attempt.Answer;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.marking.Mark;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Paper;
import org.xuegui.quiz.paper.PaperItem;

/** Days on which the fixture's learner practises every question. */
public final class DailyPractice {

    private final LearningFixture fixture;
    private final Random random = new Random(5);

    /** Of the learner of this fixture, whose clock goes on day by day. */
    public DailyPractice(LearningFixture fixture) {
        this.fixture = fixture;
    }

    /** So many days; each answer is right by the toss of a coin, as of one who forgets much faster than most. */
    public void forgetEveryOtherTime(int days) {
        List<PaperItem> items = fixture.pools.current().all().stream()
                .map(each -> new PaperItem(each.key(), each.version(), List.of(), BigDecimal.ONE))
                .toList();
        for (int day = 0; day < days; day++) {
            answerAll("day" + day, items);
            fixture.clock.advance(Duration.ofDays(1));
        }
    }

    private void answerAll(String attemptId, List<PaperItem> items) {
        fixture.attempts.start(new Attempt(
                attemptId, LearningFixture.LEARNER, AttemptKind.PRACTICE, "练习", "",
                new Paper(Optional.empty(), 0, items, MarkingRule.DEFAULT), fixture.clock.instant(),
                ZoneOffset.ofHours(8), Optional.empty(), Duration.ZERO, 0));
        for (int position = 0; position < items.size(); position++) {
            fixture.attempts.append(new Answer(
                    attemptId + position, attemptId, position, position, new Response.None(),
                    Mark.of(random.nextBoolean()), fixture.clock.instant(), ZoneOffset.ofHours(8),
                    Duration.ofSeconds(9), Optional.empty(), false, false), Duration.ZERO);
        }
    }
}
