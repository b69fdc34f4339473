package org.xuegui.ui.trainer.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.trainer.TrainerFixture;

class PasteViewModelTest {

    private static final String AIKEN = """
            全省网信工作会议由谁召开？
            A. 省委
            B. 省委网信办
            ANSWER: A
            """;
    private static final String CELLS = "题型\t题干\t选项A\t选项B\t答案\n单选题\t会议多久一次？\t每年\t每两年\tA\n"
            + "单选题\t没有答案的题\t甲\t乙\t\n";

    @TempDir
    Path folder;

    private final FakeContext context = new FakeContext();
    private TrainerFixture fixture;
    private PasteViewModel paste;

    @BeforeEach
    void open() {
        fixture = new TrainerFixture(folder.resolve("data"));
        paste = new PasteViewModel(context.screen(), fixture.loading);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aTextIsRecognisedAndCounted() {
        read(AIKEN);
        assertThat(result().format()).isEqualTo(QuizFormat.AIKEN);
        assertThat(result().imported()).isEqualTo(1);

        read(CELLS);
        assertThat(result().format()).isEqualTo(QuizFormat.CSV);
        assertThat(result().found()).isEqualTo(2);
        assertThat(result().imported()).isEqualTo(1);
        assertThat(result().problems()).anyMatch(problem -> problem.place().line() == 3);
    }

    @Test
    void noTextIsNoResultAndNothingUnderstoodIsSaid() {
        assertThat(paste.resultProperty().get()).isEmpty();
        read("今天天气很好");
        assertThat(result().found()).isZero();
        assertThat(result().problems()).isNotEmpty();
        read("  \n ");
        assertThat(paste.resultProperty().get()).isEmpty();
        assertThat(paste.hasText()).isFalse();
    }

    @Test
    void theFormatAPersonNamesCounts() {
        read(AIKEN);
        paste.formatProperty().set(Optional.of(QuizFormat.GIFT));
        assertThat(result().format()).isEqualTo(QuizFormat.GIFT);
    }

    @Test
    void whatWasPastedGoesThroughTheUsualPreviewIntoASetOfItsOwn() {
        read(AIKEN);
        LoadViewModel loading = new LoadViewModel(context.screen(), fixture.loading, fixture.library);
        loading.readFrom(List.of(paste.source()), () -> {});

        assertThat(loading.files().countsProperty().get()).isEqualTo(new LoadCounts(1, 1, 0, 0, 0, 0));
        loading.commit();
        assertThat(loading.summary().orElseThrow().setTitles()).containsExactly("粘贴的文字 2026-11-23 09:30");
    }

    private void read(String text) {
        paste.textProperty().set(text);
        paste.read();
    }

    private ReadResult result() {
        return paste.resultProperty().get().orElseThrow();
    }
}
