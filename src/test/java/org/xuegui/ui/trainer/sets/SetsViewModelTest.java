package org.xuegui.ui.trainer.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.task.Progress;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.library.FactCoverage;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.trainer.TrainerFixture;

class SetsViewModelTest {

    @TempDir
    Path folder;

    private final FakeContext context = new FakeContext();
    private TrainerFixture fixture;
    private SetsViewModel sets;

    @BeforeEach
    void open() {
        fixture = new TrainerFixture(folder.resolve("data"));
        sets = new SetsViewModel(context.screen(), fixture.library, fixture.formats);
        sets.load();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void listsTheShippedSetsWithTheirTopics() {
        assertThat(sets.sets()).hasSize(5).allMatch(QuizSetSummary::isShipped);
        assertThat(sets.topicOf(set("zhejiang-meetings"))).isEqualTo("会议与双重管理");
        assertThat(sets.describeUndo()).isEmpty();
    }

    @Test
    void aRetiredSetIsGoneUntilTheRetirementIsUndone() {
        sets.retire(set("zhejiang-meetings"));
        assertThat(sets.sets()).hasSize(4);
        assertThat(sets.describeUndo()).hasValueSatisfying(text -> assertThat(text).contains("会议与双重管理"));

        context.toasts.pressLastAction();
        assertThat(sets.sets()).hasSize(5);
        assertThat(sets.undoableProperty().get()).isEmpty();
    }

    @Test
    void anExportedSetReadsBackAsItWas() throws IOException {
        Path file = folder.resolve("会议.yaml");
        sets.export(set("zhejiang-meetings"), file, QuizFormat.YAML);

        QuizFile written = new QuizFile("会议.yaml", Files.readAllBytes(file));
        ReadResult read = fixture.formats.read(written, ReadOptions.DEFAULT, Progress.NONE);
        assertThat(read.hasErrors()).isFalse();
        assertThat(read.sets().get(0).asSet("zhejiang-meetings"))
                .isEqualTo(fixture.sets.findSet("zhejiang-meetings").orElseThrow());
        assertThat(context.toasts.said).singleElement().asString().contains("会议.yaml");
    }

    @Test
    void whatAFormatCannotKeepIsListedAfterTheExport() {
        Path file = folder.resolve("会议.aiken.txt");
        sets.export(set("zhejiang-meetings"), file, QuizFormat.AIKEN);

        assertThat(file).exists();
        assertThat(context.dialogs.titles).singleElement().asString().contains("会议.aiken.txt");
    }

    @Test
    void anExportThatCannotBeWrittenSaysSo() throws IOException {
        Path file = Files.createDirectories(folder.resolve("taken.yaml").resolve("inside"));
        sets.export(set("zhejiang-meetings"), file.getParent(), QuizFormat.YAML);

        assertThat(context.background.failures()).singleElement().isInstanceOf(UserFacingException.class);
        assertThat(context.toasts.said).isEmpty();
    }

    @Test
    void coverageIsOfAllSetsOrOfOne() {
        assertThat(coverage(Optional.empty()).covered()).isEqualTo(coverage(Optional.empty()).total());
        FactCoverage one = coverage(Optional.of("zhejiang-meetings"));
        assertThat(one.covered()).isPositive().isLessThan(one.total());
    }

    @Test
    void theShippedSetsAreHealthy() {
        assertThat(sets.sets()).allSatisfy(set -> {
            assertThat(health(set).questions()).hasSize(set.total());
            assertThat(health(set).warnings()).isEmpty();
        });
    }

    private SetHealth health(QuizSetSummary set) {
        AtomicReference<SetHealth> read = new AtomicReference<>();
        sets.readHealth(set, read::set);
        return read.get();
    }

    private FactCoverage coverage(Optional<String> setId) {
        AtomicReference<FactCoverage> read = new AtomicReference<>();
        sets.readCoverage(sets.packs().get(0), setId, read::set);
        return read.get();
    }

    private QuizSetSummary set(String id) {
        return sets.sets().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
}
