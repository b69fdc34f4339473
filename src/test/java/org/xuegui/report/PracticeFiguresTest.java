package org.xuegui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.practice.OpenPractice;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeOffers;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.learning.practice.Take;
import org.xuegui.quiz.KeyResponse;
import org.xuegui.quiz.Response;

/** What the practice screen counts, against the answers in the database. */
class PracticeFiguresTest {

    @TempDir
    Path folder;

    private StoredLearning stored;
    private Learner learner;

    @BeforeEach
    void open() {
        stored = new StoredLearning(folder);
        learner = stored.learners.add("学员甲", "");
    }

    @AfterEach
    void close() {
        stored.close();
    }

    private int count(String condition) {
        return stored.database.reader().read(handle -> handle
                .createQuery("SELECT count(*) FROM counting_answer AS a WHERE " + condition)
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void openPracticesAndOffersCountWhatCountsAfterSeveralUndos() {
        PracticeSession session = stored.practice.start(
                learner.id(), new PracticeMode.BySet("reporting-set"), Take.ALL);
        for (int i = 0; i < 4; i++) {
            Response key = KeyResponse.of(session.question(session.position()).question());
            session.confirm(i % 2 == 0 ? key : new Response.None(),
                    Optional.empty(), Duration.ofSeconds(2));
            session.findNextUnanswered().ifPresent(session::goTo);
        }
        session.undo();
        session.undo();

        OpenPractice open = stored.practice.openPractices(learner.id()).get(0);
        assertThat(open.answered()).isEqualTo(count("1 = 1")).isEqualTo(2);
        assertThat(open.right()).isEqualTo(count("a.share = '1.000000'")).isEqualTo(1);
        assertThat(open.wrong()).isEqualTo(count("a.share <> '1.000000'")).isEqualTo(1);
        PracticeOffers.Counts set = stored.practice.offers(learner.id()).sets().get(0).counts();
        assertThat(set.done()).isEqualTo(open.answered());
        assertThat(set.right()).isEqualTo(open.right());
        assertThat(set.wrong()).isEqualTo(open.wrong());
        assertThat(stored.wrongList.lines(learner.id())).hasSize(open.wrong());
    }
}
