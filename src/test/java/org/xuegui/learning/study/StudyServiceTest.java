package org.xuegui.learning.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuegui.learning.testing.LearningFixture.LEARNER;
import static org.xuegui.learning.testing.LearningFixture.PACK;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.regulation.KeyPoint;
import org.xuegui.regulation.SourcePart;
import org.xuegui.regulation.Term;

class StudyServiceTest {

    private final LearningFixture fixture = new LearningFixture();

    @Test
    void theOutlineShowsWhatIsReadAndItsPart() {
        fixture.study.setRead(LEARNER, PACK, "kp-office", true);
        List<TopicOutline> outline = fixture.study.outline(LEARNER, PACK);
        assertThat(outline).extracting(topic -> topic.topic().title()).containsExactly("领导职责", "请示报告");
        assertThat(outline.get(0).progress()).isEqualTo(0.5);
        assertThat(outline.get(0).points()).containsExactly(
                new TopicOutline.PointLine("kp-committee", "委员会负责什么", "二", false),
                new TopicOutline.PointLine("kp-office", "办公室负责什么", "二", true));
        fixture.study.setRead(LEARNER, PACK, "kp-office", false);
        assertThat(fixture.study.outline(LEARNER, PACK).get(0).readCount()).isZero();
    }

    @Test
    void aPageBringsEverythingAroundItsPoint() {
        KeyPointPage page = fixture.study.open(LEARNER, PACK, "kp-copy");
        assertThat(page.topic().title()).isEqualTo("请示报告");
        assertThat(page.positionInTopic()).isEqualTo(1);
        assertThat(page.topicSize()).isEqualTo(1);
        assertThat(page.parts()).extracting(SourcePart::label).containsExactly("三");
        assertThat(page.terms()).extracting(Term::name).containsExactly("抄报");
        assertThat(page.related()).extracting(KeyPoint::id).containsExactly("kp-committee");
        assertThat(page.confusions().get(0).other().orElseThrow().id()).isEqualTo("kp-office");
        assertThat(page.questions()).extracting(question -> question.key().questionId())
                .containsExactly("r1", "r2", "r3");
        assertThat(page.previousId()).contains("kp-office");
        assertThat(page.nextId()).isEmpty();
        assertThat(page.isRead()).isFalse();
    }

    @Test
    void noteAndBookmarkStay() {
        fixture.study.saveNote(LEARNER, PACK, "kp-copy", "记一笔");
        fixture.study.setBookmark(LEARNER, PACK, "kp-copy", true);
        KeyPointPage page = fixture.study.open(LEARNER, PACK, "kp-copy");
        assertThat(page.note()).isEqualTo("记一笔");
        assertThat(page.isBookmarked()).isTrue();
        fixture.study.saveNote(LEARNER, PACK, "kp-copy", " \n");
        fixture.study.setBookmark(LEARNER, PACK, "kp-copy", false);
        assertThat(fixture.study.open(LEARNER, PACK, "kp-copy").note()).isEmpty();
        assertThat(fixture.studyRepository.notes(LEARNER, PACK)).isEmpty();
    }

    @Test
    void studyGoesOnAtThePointOpenedLastUntilItIsRead() {
        assertThat(continued()).contains("kp-committee");
        fixture.study.open(LEARNER, PACK, "kp-office");
        assertThat(continued()).contains("kp-office");
        fixture.study.setRead(LEARNER, PACK, "kp-office", true);
        assertThat(continued()).contains("kp-copy");
        fixture.study.setRead(LEARNER, PACK, "kp-copy", true);
        assertThat(continued()).contains("kp-committee");
        fixture.study.setRead(LEARNER, PACK, "kp-committee", true);
        assertThat(continued()).contains("kp-office");
    }

    @Test
    void unknownPacksAndPointsAreRefused() {
        assertThatThrownBy(() -> fixture.study.open(LEARNER, "none", "kp")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> fixture.study.open(LEARNER, PACK, "kp")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void questionsCanBeBookmarkedAndReported() {
        QuestionKey key = new QuestionKey("reporting-set", "r1");
        fixture.bookmarks.setBookmark(LEARNER, key, true);
        assertThat(fixture.bookmarks.isBookmarked(LEARNER, key)).isTrue();
        fixture.flags.flag(LEARNER, fixture.pools.current().find(key).orElseThrow(), " 选项有误 ");
        assertThat(fixture.flags.openFlags()).singleElement()
                .satisfies(flag -> assertThat(flag.comment()).isEqualTo("选项有误"));
        fixture.flags.close(fixture.flags.openFlags().get(0).id());
        assertThat(fixture.flags.openFlags()).isEmpty();
    }

    private Optional<String> continued() {
        return fixture.study.continuePoint(LEARNER, PACK).map(page -> page.point().id());
    }
}
