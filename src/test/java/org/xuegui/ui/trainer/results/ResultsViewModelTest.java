package org.xuegui.ui.trainer.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.learning.attempt.AnsweredQuestion;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.exam.AwaitingRelease;
import org.xuegui.learning.exam.ExaminationResult;
import org.xuegui.learning.learner.Learner;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.report.AttemptRow;
import org.xuegui.report.ScoreFilter;
import org.xuegui.report.file.ReportFormat;
import org.xuegui.report.pdf.PdfFile;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.trainer.TrainerFixture;
import org.xuegui.ui.trainer.results.ResultsFilter.Period;

class ResultsViewModelTest {

    @TempDir
    Path folder;

    private final FakeContext context = new FakeContext();
    private TrainerFixture fixture;
    private ResultsViewModel results;
    private Learner jia;
    private Learner yi;

    @BeforeEach
    void twoLearnersSitAnExamination() {
        fixture = new TrainerFixture(folder.resolve("data"));
        jia = fixture.learners.add("学员甲", "某市委网信办");
        yi = fixture.learners.add("学员乙", "");
        Blueprint blueprint = TrainerFixture.blueprint();
        fixture.examinations.save(blueprint);
        fixture.sit(jia, blueprint, 8);
        fixture.sit(yi, blueprint, 3);
        results = new ResultsViewModel(context.screen(), fixture.scores, fixture.reportFiles, fixture.examinations,
                fixture.learners);
        results.load();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void totalsSumUpWhatIsShown() {
        assertThat(results.rows()).hasSize(2);
        assertThat(results.totalsProperty().get())
                .isEqualTo("2 次作答，2 名学员，平均 55.0%；考试 2 次，合格 1 次");
    }

    @Test
    void answersAreReleasedForAllSittingsOfAnExaminationAndThatIsUndone() {
        Blueprint kept = TrainerFixture.blueprint(Disclosure.AFTER_RELEASE);
        fixture.sit(jia, kept, 8);
        fixture.sit(yi, kept, 3);
        results.loadAwaiting();
        AwaitingRelease sittings = results.awaitingRelease().get(0);
        assertThat(sittings.attemptIds()).hasSize(2);

        results.release(sittings);
        assertThat(results.awaitingRelease()).isEmpty();
        assertThat(sittings.attemptIds()).allSatisfy(
                id -> assertThat(fixture.examinations.result(id).questions()).isNotEmpty());

        context.toasts.pressLastAction();
        assertThat(results.awaitingRelease()).containsExactly(sittings);
        assertThat(sittings.attemptIds()).allSatisfy(
                id -> assertThat(fixture.examinations.result(id).questions()).isEmpty());
    }

    @Test
    void filtersNarrowTheTable() {
        results.filter().learnerProperty().set(Optional.of(jia.id()));
        assertThat(results.rows()).extracting(AttemptRow::learner).containsExactly("学员甲");

        results.filter().clear();
        results.filter().unitProperty().set(Optional.of(ScoreFilter.NO_UNIT));
        assertThat(results.rows()).extracting(AttemptRow::learner).containsExactly("学员乙");

        results.filter().clear();
        results.filter().kindProperty().set(Optional.of(AttemptKind.PRACTICE));
        assertThat(results.rows()).isEmpty();
        assertThat(results.totalsProperty().get()).contains("没有符合条件的成绩");

        results.filter().clear();
        results.filter().periodProperty().set(Period.TODAY);
        assertThat(results.rows()).hasSize(2);
        results.filter().periodProperty().set(Period.CHOSEN);
        results.filter().toProperty().set(LocalDate.of(2026, 11, 22));
        assertThat(results.rows()).isEmpty();
    }

    @Test
    void theExportHoldsExactlyWhatIsShown() throws IOException {
        results.filter().learnerProperty().set(Optional.of(jia.id()));
        Path file = folder.resolve(results.suggestName(ReportFormat.CSV));
        results.export(file);

        String csv = Files.readString(file);
        assertThat(csv).contains("学员甲").doesNotContain("学员乙");
        assertThat(file.getFileName().toString()).isEqualTo("成绩报表-2026-11-23.csv");
        assertThat(context.toasts.said).singleElement().asString().contains("成绩报表-2026-11-23.csv", "1 次作答");
    }

    @Test
    void theReportIsPrintedAsPdfToo() {
        Path file = folder.resolve(results.suggestName(ReportFormat.PDF));
        results.export(file);
        assertThat(file.getFileName().toString()).isEqualTo("成绩报表-2026-11-23.pdf");
        assertThat(new PdfFile(file).text()).contains("2026-11-23 09:30", "80 100 80");
    }

    @Test
    void theTrainerSeesEveryQuestionEvenWhereTheLearnerSeesTheScoreOnly() {
        AttemptRow row = results.rows().stream().filter(each -> each.learner().equals("学员乙")).findFirst().orElseThrow();
        AtomicReference<ExaminationResult> read = new AtomicReference<>();
        results.readResult(row, read::set);

        assertThat(fixture.examinations.result(row.attemptId()).questions()).isEmpty();
        assertThat(read.get().questions()).hasSize(10);
        assertThat(read.get().questions()).filteredOn(AnsweredQuestion::isRight).hasSize(3);
    }
}
