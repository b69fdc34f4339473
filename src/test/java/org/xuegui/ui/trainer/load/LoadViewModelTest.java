package org.xuegui.ui.trainer.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.load.QuestionChanges.Part;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.trainer.TrainerFixture;
import org.xuegui.ui.trainer.load.LoadRow.State;
import org.xuegui.ui.trainer.load.LoadViewModel.Stage;
import org.xuegui.ui.trainer.part.QuizFileKinds;

class LoadViewModelTest {

    private static final String HEAD = "id: period-three\ntitle: 第三期\npack: zhejiang-cyberspace-leadership\n"
            + "topic: meetings\nquestions:\n";
    private static final String GOOD = """
              - {id: g1, type: truefalse, stem: 会议每年召开一次。, answer: true, explanation: 是。, difficulty: easy, cites: [C04]}
              - {id: g2, type: fill, stem: '强化{{1}}等保障。', blanks: [{accept: [队伍]}], explanation: 是。, difficulty: easy, cites: [E02]}
            """;
    private static final String BAD = """
              - {id: b1, type: single, stem: 负责的是, choices: [{id: a, text: 甲}, {id: b, text: 乙}], answer: [e], explanation: 是。, difficulty: easy, cites: [B12]}
              - {id: b2, type: truefalse, stem: 引用不存在。, answer: true, explanation: 是。, difficulty: easy, cites: [Z99]}
              - {id: g1, type: truefalse, stem: 编号重复。, answer: true, explanation: 是。, difficulty: easy, cites: [C04]}
            """;

    @TempDir
    Path folder;

    private final FakeContext context = new FakeContext();
    private TrainerFixture fixture;
    private LoadViewModel loading;
    private int questionsBefore;

    @BeforeEach
    void open() {
        fixture = new TrainerFixture(folder.resolve("data"));
        loading = new LoadViewModel(context.screen(), fixture.loading, fixture.library);
        questionsBefore = fixture.sets.allQuestions().size();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aGoodFileIsLoadedWholeAndUndone() {
        loading.read(List.of(file("good.yaml", HEAD + GOOD)), () -> {});
        assertThat(loading.stageProperty().get()).isEqualTo(Stage.PREVIEW);
        assertThat(loading.files().countsProperty().get()).isEqualTo(new LoadCounts(2, 2, 0, 0, 0, 0));
        assertThat(fixture.sets.allQuestions()).as("nothing before the confirmation").hasSize(questionsBefore);

        loading.commit();
        assertThat(loading.stageProperty().get()).isEqualTo(Stage.DONE);
        assertThat(fixture.sets.questionsOf("period-three")).hasSize(2);

        loading.undo();
        assertThat(loading.stageProperty().get()).isEqualTo(Stage.UNDONE);
        assertThat(fixture.sets.allQuestions()).hasSize(questionsBefore);
    }

    @Test
    void aMessyFileShowsWhatIsLeftOutByItsStemWithEveryReason() {
        loading.read(List.of(file("messy.yaml", HEAD + GOOD + BAD)), () -> {});

        assertThat(loading.files().countsProperty().get()).isEqualTo(new LoadCounts(5, 2, 0, 0, 3, 0));
        assertThat(loading.files().onlyProblemsProperty().get()).isTrue();
        assertThat(loading.files().shownRows()).extracting(LoadRow::stem)
                .containsExactly("负责的是", "引用不存在。", "编号重复。");
        assertThat(loading.files().shownRows()).extracting(LoadRow::state).containsOnly(State.LEFT_OUT);
        assertThat(loading.files().shownRows()).extracting(LoadRow::line).containsExactly(8, 9, 10);
        assertThat(loading.files().shownRows()).allSatisfy(row -> assertThat(row.problems()).isNotEmpty());

        loading.commit();
        assertThat(loading.summary().orElseThrow().leftOut()).isEqualTo(3);
        assertThat(fixture.sets.questionsOf("period-three")).hasSize(2);
    }

    @Test
    void whatTheHealthCheckFindsStandsAtItsQuestionAndIsCountedApart() {
        String twice = GOOD + GOOD.lines().findFirst().orElseThrow().replace("g1", "g3");
        loading.read(List.of(file("twice.yaml", HEAD + twice)), () -> {});

        assertThat(loading.files().countsProperty().get()).isEqualTo(new LoadCounts(3, 3, 0, 0, 0, 1));
        loading.files().onlyProblemsProperty().set(true);
        assertThat(loading.files().shownRows()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("g3");
            assertThat(row.question()).isPresent();
            assertThat(context.screen().texts().text(row.problems().get(0).message())).contains("twice.yaml:6 (g1)");
        });
    }

    @Test
    void aPersonMayLeaveAQuestionOut() {
        loading.read(List.of(file("good.yaml", HEAD + GOOD)), () -> {});

        loading.files().decline(loading.files().rows().get(0), true);
        assertThat(loading.files().rows().get(0).state()).isEqualTo(State.DECLINED);
        assertThat(loading.files().countsProperty().get()).isEqualTo(new LoadCounts(2, 1, 0, 0, 1, 0));

        loading.commit();
        assertThat(fixture.sets.questionsOf("period-three"))
                .extracting(stored -> stored.key().questionId()).containsExactly("g2");
    }

    @Test
    void anotherSetCanBeChosen() {
        loading.read(List.of(file("good.yaml", HEAD + GOOD)), () -> {});

        loading.choose(0, 0, Optional.of("zhejiang-meetings"));
        loading.commit();

        assertThat(fixture.sets.findSet("period-three")).isEmpty();
        assertThat(fixture.sets.questionsOf("zhejiang-meetings"))
                .extracting(stored -> stored.key().questionId()).contains("g1", "g2");
    }

    @Test
    void loadingTheSameFileAgainChangesNothing() {
        Path file = file("good.yaml", HEAD + GOOD);
        loading.read(List.of(file), () -> {});
        loading.commit();

        loading.read(List.of(file), () -> {});
        assertThat(loading.files().countsProperty().get()).isEqualTo(new LoadCounts(2, 0, 0, 2, 0, 0));
        loading.commit();
        assertThat(loading.summary().orElseThrow().loadId()).isEmpty();
    }

    @Test
    void anUpdateNamesWhatItChanges() {
        loading.read(List.of(file("good.yaml", HEAD + GOOD)), () -> {});
        assertThat(loading.files().changesOf(loading.files().rows().get(0))).as("new").isEmpty();
        loading.commit();

        String corrected = GOOD.replace("answer: true, explanation: 是。", "answer: false, explanation: 否。");
        loading.read(List.of(file("good.yaml", HEAD + corrected)), () -> {});

        assertThat(loading.files().rows()).extracting(LoadRow::state).containsExactly(State.UPDATED, State.UNCHANGED);
        assertThat(loading.files().changesOf(loading.files().rows().get(0))).containsExactly(Part.KEY, Part.EXPLANATION);
        assertThat(loading.files().changesOf(loading.files().rows().get(1))).isEmpty();
        assertThat(new LoadTable(context.screen()).changes(loading.files().changesOf(loading.files().rows().get(0))))
                .isEqualTo("与题库中的原题相比，有改动的是：答案、解析。");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            empty        | ''
            no YAML      | 'id: [a, b'
            a table      | 'not, a, quiz, set'
            no questions | 'id: x\\ntitle: y'
            """)
    void aBrokenFileSaysWhyAndChangesNothing(String name, String content) {
        loading.read(List.of(file("broken.yaml", content.replace("\\n", "\n"))), () -> {});

        assertThat(loading.stageProperty().get()).isEqualTo(Stage.PREVIEW);
        assertThat(loading.files().countsProperty().get().loadable()).isZero();
        assertThat(loading.files().rows()).isNotEmpty()
                .allSatisfy(row -> assertThat(row.problems()).isNotEmpty());
        assertThat(fixture.sets.allQuestions()).hasSize(questionsBefore);
    }

    @Test
    void aFileThatIsNotThereAndOneInAnotherEncodingAreReadWithTheRest() throws IOException {
        Path other = folder.resolve("gbk.yaml");
        Files.write(other, (HEAD + GOOD).getBytes(Charset.forName("GB18030")));
        loading.read(List.of(folder.resolve("gone.yaml"), other), () -> {});

        assertThat(loading.files().previews()).hasSize(2);
        loading.files().fileProperty().set(0);
        assertThat(loading.files().shownRows()).singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(State.LEFT_OUT));
        loading.files().fileProperty().set(1);
        assertThat(loading.files().countsProperty().get().added()).isEqualTo(2);
        assertThat(loading.files().rows()).anySatisfy(row -> assertThat(row.stem()).isEqualTo("会议每年召开一次。"));
    }

    @Test
    void aFileIsReadAgainInTheEncodingAPersonNames() throws IOException {
        Path file = folder.resolve("big5.yaml");
        Files.write(file, (HEAD + GOOD).replace("会议每年召开一次", "每年一次").replace("第三期", "三期")
                .replace("队伍", "工作").replace("强化", "工作").replace("等保障", "").getBytes("Big5"));
        loading.read(List.of(file), () -> {});
        assertThat(loading.files().rows()).noneMatch(row -> row.stem().equals("每年一次。"));

        loading.readAgain(0, ReadOptions.DEFAULT.withEncoding(Charset.forName("Big5")));

        assertThat(loading.files().rows()).anyMatch(row -> row.stem().equals("每年一次。"));
        assertThat(loading.files().previews().get(0).result().encoding()).contains(Charset.forName("Big5"));
        assertThat(loading.files().sources().get(0).options().encoding()).contains(Charset.forName("Big5"));
        assertThat(loading.readingAgainProperty().get()).isFalse();
        assertThat(fixture.sets.allQuestions()).hasSize(questionsBefore);
    }

    @Test
    void aFormatThatDoesNotFitSaysSoAndTheRightOneBringsTheQuestionsBack() {
        loading.read(List.of(file("good.yaml", HEAD + GOOD), file("other.yaml", HEAD + GOOD + BAD)), () -> {});
        int found = loading.files().countsProperty().get().found();

        loading.readAgain(0, ReadOptions.DEFAULT.withFormat(QuizFormat.AIKEN));
        assertThat(loading.files().previews().get(0).result().format()).isEqualTo(QuizFormat.AIKEN);
        assertThat(loading.files().previews().get(0).result().imported()).isZero();
        assertThat(loading.files().rows()).anyMatch(row -> row.file() == 0 && row.isProblem());

        loading.readAgain(0, ReadOptions.DEFAULT.withFormat(QuizFormat.YAML));
        assertThat(loading.files().countsProperty().get().found()).isEqualTo(found);
    }

    @Test
    void answersThatStandApartAreReadWithTheirList() {
        loading.read(List.of(file("list.txt", "1. 每年几次？\nA. 一次\nB. 两次\n2. 由谁负责？\nA. 甲\nB. 乙\n")), () -> {});
        assertThat(loading.files().countsProperty().get().added()).isZero();

        loading.useAnswers(0, file("answers.txt", "1-2 AB\n"));

        assertThat(loading.files().countsProperty().get().added()).isEqualTo(2);
        assertThat(loading.files().sources().get(0).options().answers()).map(QuizFile::shortName).contains("answers.txt");
    }

    @Test
    void theProblemsCanBeExportedForWhoeverMendsTheFile() throws IOException {
        loading.read(List.of(file("messy.yaml", HEAD + GOOD + BAD.replace("负责的是", "=负责的是"))), () -> {});
        Path csv = folder.resolve("problems.csv");
        Path text = folder.resolve("problems.txt");

        loading.exportProblems(csv);
        loading.exportProblems(text);

        String written = Files.readString(csv);
        assertThat(written).startsWith("\uFEFF").contains("messy.yaml,8,'=负责的是,错误,");
        assertThat(Files.readAllLines(text)).hasSize(written.split("\r\n").length - 1);
        assertThat(context.toasts.said).hasSize(2);
    }

    @Test
    void englishHasItsOwnWordsForEveryState() {
        Texts english = Texts.in(Texts.ENGLISH);
        for (State state : State.values()) {
            assertThat(english.has("trainer.load.state." + state.key())).as(state.name()).isTrue();
        }
    }

    @Test
    void everyFormatHasAName() {
        for (Texts texts : List.of(Texts.in(Texts.CHINESE), Texts.in(Texts.ENGLISH))) {
            assertThat(fixture.formats.readable())
                    .allSatisfy(format -> assertThat(QuizFileKinds.name(texts, format)).isNotBlank());
        }
    }

    private Path file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
