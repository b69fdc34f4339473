package org.xuegui.ui.records;

import java.time.Duration;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.learning.testing.TypicalPack;
import org.xuegui.quiz.KeyResponse;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.report.file.ReportFiles;
import org.xuegui.report.pdf.PdfFile;
import org.xuegui.report.record.LearnerRecordService;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.route.ScreenContext;

/** A learner with a record: practices and examinations sat in memory. */
final class RecordsFixture {

    final LearningFixture learning = new LearningFixture();
    final FakeContext context = new FakeContext();

    RecordsFixture() {
        context.learner.switchTo(TypicalLearners.JIA);
    }

    RecordsServices services() {
        return new RecordsServices(
                learning.records, learning.mastery, learning.study,
                new LearnerRecordService(learning.records, learning.mastery, learning.packs, learning.clock, "1.0"),
                new ReportFiles(() -> Texts.in(Texts.CHINESE), PdfFile.LATIN));
    }

    ScreenContext screen() {
        return context.screen(Texts.in(Texts.CHINESE), learning.clock);
    }

    /** Practises the topic of duties: these many right, then these many wrong. */
    void practise(int right, int wrong) {
        PracticeSession session = learning.practice.start(
                LearningFixture.LEARNER,
                new PracticeMode.ByTopic(LearningFixture.PACK, TypicalPack.DUTIES),
                right + wrong);
        for (int i = 0; i < right + wrong; i++) {
            learning.answer(session, i < right);
        }
        session.finish();
        learning.clock.advance(Duration.ofHours(1));
    }

    /** Sits an examination of three questions with these many right, and hands it in. */
    String sit(int right) {
        return sit(right, Disclosure.AFTER_HAND_IN);
    }

    /** The same, disclosed so. */
    String sit(int right, Disclosure disclosure) {
        ExaminationSession session =
                learning.examinations.start(LearningFixture.LEARNER, LearningFixture.blueprint(disclosure));
        for (int i = 0; i < right; i++) {
            session.respond(i, KeyResponse.of(session.question(i).question()));
        }
        session.handIn();
        learning.clock.advance(Duration.ofHours(1));
        return session.attempt().id();
    }
}
