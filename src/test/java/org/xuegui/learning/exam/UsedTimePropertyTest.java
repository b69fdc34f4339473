package org.xuegui.learning.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegui.learning.testing.LearningFixture.LEARNER;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.quiz.paper.Blueprint;

/** Whatever happens to the PC, used time is the time the program was open, to five seconds for each thing that happens. */
class UsedTimePropertyTest {

    private static final Duration MOST = Duration.ofSeconds(5);
    private static final int DAY = 86_400_000;

    /** What can happen to a PC. */
    private enum Happening {
        /** The program runs and ticks. */ TICK,
        /** The PC sleeps and all clocks go on. */ SLEEP,
        /** The PC sleeps and the monotonic clock stands still. */ DEEP_SLEEP,
        /** Somebody sets the clock forward. */ CLOCK_FORWARD,
        /** Somebody sets the clock back. */ CLOCK_BACK,
        /** The program ends, at once, and is started again. */ RESTART
    }

    /** One of these, for so long. */
    private record Event(Happening happening, int millis) {}

    @Provide
    Arbitrary<List<Event>> days() {
        Arbitrary<Event> tick = Arbitraries.integers().between(200, 1_500)
                .map(millis -> new Event(Happening.TICK, millis));
        Arbitrary<Event> disturbance = Combinators.combine(
                        Arbitraries.of(Happening.values()).filter(each -> each != Happening.TICK),
                        Arbitraries.integers().between(0, DAY))
                .as(Event::new);
        return Arbitraries.frequencyOf(
                Tuple.of(4, tick), Tuple.of(1, disturbance)).list().ofMaxSize(120);
    }

    private final LearningFixture fixture = new LearningFixture();
    private ExaminationSession session = fixture.examinations.start(LEARNER, longBlueprint());

    @Property(tries = 400)
    void neitherSleepNorRestartNorAChangedClockGivesOrTakesMoreThanFiveSeconds(@ForAll("days") List<Event> day) {
        for (Event event : day) {
            Duration before = session.usedTime();
            happen(event);
            Duration counted = session.usedTime().minus(before);
            if (event.happening() == Happening.TICK) {
                assertThat(counted).as("an ordinary second counts in full").isEqualTo(Duration.ofMillis(event.millis()));
            } else {
                assertThat(counted.abs()).as(event.toString()).isLessThanOrEqualTo(MOST);
            }
            assertThat(session.remaining().plus(session.usedTime())).isEqualTo(Duration.ofMinutes(600));
        }
    }

    @Property(tries = 100)
    void aRestartGivesBackLessThanFiveSecondsAndTheNextOneNothing(@ForAll("days") List<Event> day) {
        day.forEach(this::happen);
        Duration used = session.usedTime();
        restart();
        assertThat(used.minus(session.usedTime())).isBetween(Duration.ZERO, MOST);
        Duration resumed = session.usedTime();
        restart();
        assertThat(session.usedTime()).isEqualTo(resumed);
    }

    private void happen(Event event) {
        Duration length = Duration.ofMillis(event.millis());
        switch (event.happening()) {
            case TICK, SLEEP -> fixture.clock.advance(length);
            case DEEP_SLEEP, CLOCK_FORWARD -> fixture.clock.jump(length);
            case CLOCK_BACK -> fixture.clock.jump(length.negated());
            case RESTART -> {
                fixture.clock.advance(length);
                restart();
                return;
            }
        }
        session.tick();
    }

    private void restart() {
        session = fixture.examinations.resume(fixture.examinations.findOpen(LEARNER).orElseThrow());
    }

    /** Ten hours, so that the time is never up. */
    private static Blueprint longBlueprint() {
        Blueprint usual = LearningFixture.blueprint();
        return new Blueprint(usual.id(), usual.title(), usual.rows(), 600, usual.passPercent(), usual.shuffleQuestions(),
                usual.shuffleChoices(), usual.isOpenBook(), usual.markingRule(), usual.disclosure(),
                usual.retakes(), usual.sitting());
    }
}
