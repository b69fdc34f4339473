package org.xuegui.ui.trainer.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.draft.DraftCheck;
import org.xuegui.quiz.draft.DraftProblem;
import org.xuegui.quiz.draft.DraftQuestion;
import org.xuegui.quiz.draft.QuestionDraft;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.task.HeldBackground;
import org.xuegui.ui.trainer.TrainerFixture;
import org.xuegui.ui.trainer.load.LoadRow.State;

class LoadEditingTest {

    private static final String HEAD = "id: period-three\ntitle: 第三期\npack: zhejiang-cyberspace-leadership\n"
            + "topic: meetings\nquestions:\n";
    private static final String GOOD = """
              - {id: g1, type: truefalse, stem: 会议每年召开一次。, answer: true, explanation: 是。, difficulty: easy, cites: [C04]}
              - {id: g2, type: fill, stem: '强化{{1}}等保障。', blanks: [{accept: [队伍]}], explanation: 是。, difficulty: easy, cites: [E02]}
            """;
    private static final String BAD = """
              - {id: b1, type: single, stem: 负责的是, choices: [{id: a, text: 甲}, {id: b, text: 乙}], answer: [e], explanation: 因为。, difficulty: hard, cites: [B12]}
              - {id: b2, type: truefalse, stem: 引用不存在。, answer: true, explanation: 是。, difficulty: easy, cites: [Z99]}
              - {id: g1, type: truefalse, stem: 编号重复。, answer: true, explanation: 是。, difficulty: easy, cites: [C04]}
            """;
    private static final String TWICE =
            "  - {id: g3, type: truefalse, stem: 会议每年召开一次。, answer: true, explanation: 是。, difficulty: easy, cites: [C04]}\n";

    @TempDir
    Path folder;

    private final FakeContext context = new FakeContext();
    private TrainerFixture fixture;
    private LoadViewModel loading;
    private LoadEditing editing;

    @BeforeEach
    void open() {
        fixture = new TrainerFixture(folder.resolve("data"));
        loading = new LoadViewModel(context.screen(), fixture.loading, fixture.library);
        editing = new LoadEditing(context.screen(), fixture.loading, fixture.library, loading);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void anEditedQuestionTakesThePlaceOfTheOneRead() {
        read(HEAD + GOOD);

        edit(row("g1"), draft -> draft.withStemText("会议每两年召开一次。").withTruth(false));

        assertThat(loading.files().isEdited()).isTrue();
        assertThat(loading.files().countsProperty().get()).isEqualTo(new LoadCounts(2, 2, 0, 0, 0, 0));
        assertThat(row("g1").stem()).isEqualTo("会议每两年召开一次。");
        loading.commit();
        assertThat(fixture.sets.questionsOf("period-three")).extracting(stored -> stored.question().stem().plain())
                .containsExactly("会议每两年召开一次。", "强化____等保障。");
    }

    @Test
    void whatWasSaidOfAQuestionIsFoundAnewWhenItIsEdited() {
        read(HEAD + GOOD + TWICE);
        assertThat(row("g3").hasWarning()).as("the same question twice").isTrue();

        edit(row("g3"), draft -> draft.withStemText("另一题。"));
        assertThat(row("g3").hasWarning()).isFalse();
        assertThat(loading.files().countsProperty().get().warnings()).isZero();

        edit(row("g3"), draft -> draft.withStemText("会议每年召开一次。"));
        assertThat(row("g3").hasWarning()).isTrue();
    }

    @Test
    void decisionsOnOtherQuestionsOutliveAnEdit() {
        read(HEAD + GOOD);
        loading.files().decline(row("g2"), true);

        edit(row("g1"), draft -> draft.withStemText("改过。"));

        assertThat(row("g2").state()).isEqualTo(State.DECLINED);
        assertThat(loading.files().countsProperty().get()).isEqualTo(new LoadCounts(2, 1, 0, 0, 1, 0));
    }

    @Test
    void aQuestionThatIsInTheSetAlreadyBecomesUnchangedWhenItIsEditedToBeTheSame() {
        read(HEAD + GOOD);
        loading.commit();
        read(HEAD + GOOD.replace("每年", "每月"));
        assertThat(row("g1").state()).isEqualTo(State.UPDATED);

        edit(row("g1"), draft -> draft.withStemText("会议每年召开一次。"));

        assertThat(row("g1").state()).isEqualTo(State.UNCHANGED);
    }

    @Test
    void aQuestionLeftOutIsCompletedFromWhatWasRead() {
        read(HEAD + GOOD + BAD);
        LoadRow broken = loading.files().rows().get(2);
        QuestionDraft draft = begin(broken).draft();
        assertThat(draft.type()).isEqualTo(QuestionType.SINGLE);
        assertThat(draft.stem().plain()).isEqualTo("负责的是");
        assertThat(draft.choices().all()).extracting(choice -> choice.text().plain()).containsExactly("甲", "乙");
        assertThat(draft.details().cites()).containsExactly("B12");
        assertThat(draft.details().explanation().plain()).isEqualTo("因为。");

        edit(broken, old -> old.withChoices(old.choices().markedOnly(1)));

        assertThat(loading.files().countsProperty().get()).isEqualTo(new LoadCounts(5, 3, 0, 0, 2, 0));
        assertThat(loading.files().rows()).extracting(LoadRow::stem)
                .as("each still once and in its place")
                .containsExactly("会议每年召开一次。", "强化____等保障。", "负责的是", "引用不存在。", "编号重复。");
        assertThat(row("b1").problems()).isEmpty();
        assertThat(row("b1").question()).isPresent();
    }

    @Test
    void allThatWasLeftOutCanBeCompletedLoadedAndUndone() {
        int before = fixture.sets.allQuestions().size();
        read(HEAD + BAD);
        assertThat(loading.files().countsProperty().get().leftOut()).isEqualTo(2);

        edit(loading.files().rows().get(0), old -> old.withChoices(old.choices().markedOnly(0)));
        LoadRow unknownFact = loading.files().rows().get(1);
        QuestionDraft draft = begin(unknownFact).draft();
        assertThat(DraftCheck.of(draft, begin(unknownFact).pack())).extracting(DraftProblem::isError)
                .containsExactly(true);
        edit(unknownFact, old -> old.withCites(List.of("C04")));

        assertThat(loading.files().countsProperty().get()).isEqualTo(new LoadCounts(3, 3, 0, 0, 0, 0));
        loading.commit();
        assertThat(loading.summary().orElseThrow().added()).isEqualTo(3);
        assertThat(fixture.sets.questionsOf("period-three"))
                .extracting(stored -> stored.key().questionId()).containsExactly("b1", "b2", "g1");
        loading.undo();
        assertThat(fixture.sets.allQuestions()).hasSize(before);
    }

    @Test
    void aCompletedQuestionWhoseIdIsTakenGetsOneOfItsOwn() {
        read(HEAD + GOOD + BAD);

        edit(loading.files().rows().get(4), old -> old);

        assertThat(loading.files().rows().get(4).name()).startsWith("q-");
        assertThat(loading.files().countsProperty().get().added()).isEqualTo(3);
    }

    @Test
    void aFileOfWhichNothingCouldBeUsedIsMendedToo() {
        read("questions:\n" + BAD.lines().findFirst().orElseThrow() + "\n");
        assertThat(loading.files().countsProperty().get().loadable()).isZero();

        edit(loading.files().rows().get(0), old -> old.withChoices(old.choices().markedOnly(0)));

        assertThat(loading.files().countsProperty().get()).isEqualTo(new LoadCounts(1, 1, 0, 0, 0, 0));
        loading.commit();
        assertThat(loading.summary().orElseThrow().added()).isEqualTo(1);
    }

    @Test
    void theRowsOfASheetThatCouldNotBeReadAreMendedEachByItself() {
        read("题型,题干,选项A,选项B,答案\n单选,谁召开？,省委,省政府,F\n判断,每年一次。,,,\n单选,何时？,年初,年底,A\n", "月考.csv");
        assertThat(loading.files().rows()).extracting(LoadRow::stem).containsExactly("谁召开？", "每年一次。", "何时？");
        assertThat(loading.files().rows()).extracting(LoadRow::state)
                .containsExactly(State.LEFT_OUT, State.LEFT_OUT, State.ADDED);

        edit(loading.files().rows().get(0), old -> old.withChoices(old.choices().markedOnly(0)));
        edit(loading.files().rows().get(1), old -> old.withTruth(true));

        assertThat(loading.files().countsProperty().get()).isEqualTo(new LoadCounts(3, 3, 0, 0, 0, 0));
        assertThat(loading.files().rows()).allMatch(row -> row.question().isPresent() && row.problems().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            messy.gift | 谁召开？{~省委 ~省政府}↵↵何时？{=年初 ~年底}
            messy.txt  | 1. 谁召开？↵A. 省委↵B. 省政府↵答案：F↵2. 何时？↵A. 年初↵B. 年底↵答案：A
            aiken.txt  | 谁召开？↵A. 省委↵B. 省政府↵ANSWER: F↵↵何时？↵A. 年初↵B. 年底↵ANSWER: A
            messy.xml  | <quiz><question type="multichoice"><questiontext><text>谁召开？</text></questiontext><answer fraction="0"><text>省委</text></answer><answer fraction="0"><text>省政府</text></answer></question>↵<question type="multichoice"><questiontext><text>何时？</text></questiontext><answer fraction="100"><text>年初</text></answer><answer fraction="0"><text>年底</text></answer></question></quiz>
            """)
    void aQuestionLeftOutOfAnyFormatIsMendedAndLoaded(String name, String content) {
        read(content.replace('↵', '\n') + '\n', name);
        assertThat(loading.files().rows()).extracting(LoadRow::state).containsExactly(State.LEFT_OUT, State.ADDED);
        assertThat(loading.files().rows()).extracting(LoadRow::stem).containsExactly("谁召开？", "何时？");

        edit(loading.files().rows().get(0), old -> old.withType(QuestionType.SINGLE)
                .withChoices(old.choices().markedOnly(0)));

        assertThat(loading.files().countsProperty().get()).isEqualTo(new LoadCounts(2, 2, 0, 0, 0, 0));
        assertThat(loading.files().rows()).allMatch(row -> row.question().isPresent());
        loading.commit();
        assertThat(loading.summary().orElseThrow().added()).isEqualTo(2);
    }

    @Test
    void anEditOutlivesDecisionsAndOtherEditsMadeWhileItIsTakenIn() {
        HeldBackground busy = openBusy();
        read(HEAD + GOOD);
        busy.settle();

        edit(row("g1"), draft -> draft.withStemText("改过一。"));
        edit(row("g2"), draft -> draft.withSource("改过的出处"));
        loading.files().decline(row("g2"), true);
        assertThat(loading.readingAgainProperty().get()).isTrue();
        busy.settle();

        assertThat(row("g1").stem()).isEqualTo("改过一。");
        assertThat(row("g2").question().orElseThrow().details().source()).isEqualTo("改过的出处");
        assertThat(row("g2").state()).isEqualTo(State.DECLINED);
        assertThat(loading.readingAgainProperty().get()).isFalse();
        assertThat(busy.failures()).isEmpty();
    }

    @Test
    void anEditOutlivesTheReadingOfAnotherFileAndAnotherSetChosen() {
        read(HEAD + GOOD);
        loading.commit();
        HeldBackground busy = openBusy();
        read(HEAD.replace("period-three", "other") + GOOD, "一.yaml", "二.yaml");
        busy.settle();

        edit(row("g1"), draft -> draft.withStemText("改过一。"));
        loading.choose(0, 0, Optional.of("period-three"));
        loading.readAgain(1, ReadOptions.DEFAULT);
        busy.settle();

        assertThat(row("g1").stem()).isEqualTo("改过一。");
        assertThat(loading.files().previews().get(0).sets().get(0).target().id()).isEqualTo("period-three");
        assertThat(busy.failures()).isEmpty();
    }

    @Test
    void aFileReadAnewForgetsTheEditOfItsReadingBefore() {
        HeldBackground busy = openBusy();
        read(HEAD + GOOD);
        busy.settle();

        loading.readAgain(0, ReadOptions.DEFAULT);
        edit(row("g1"), draft -> draft.withStemText("改过一。"));
        busy.settle();

        assertThat(row("g1").stem()).isEqualTo("会议每年召开一次。");
        assertThat(loading.readingAgainProperty().get()).isFalse();
    }

    private HeldBackground openBusy() {
        HeldBackground busy = new HeldBackground();
        loading = new LoadViewModel(context.screen(busy), fixture.loading, fixture.library);
        editing = new LoadEditing(context.screen(), fixture.loading, fixture.library, loading);
        return busy;
    }

    @Test
    void readingAFileAgainAsksBeforeItDropsWhatWasEdited() {
        read(HEAD + GOOD);
        edit(row("g1"), draft -> draft.withStemText("改过。"));
        ReadOptions otherwise = ReadOptions.DEFAULT.withEncoding(StandardCharsets.UTF_8);

        context.dialogs.declining();
        loading.readAgain(0, otherwise);
        assertThat(row("g1").stem()).isEqualTo("改过。");
        assertThat(loading.files().sources().get(0).options()).isEqualTo(ReadOptions.DEFAULT);
        assertThat(context.dialogs.titles).containsExactly("重新读取这个文件？");

        context.dialogs.agreeing();
        loading.readAgain(0, otherwise);
        assertThat(row("g1").stem()).isEqualTo("会议每年召开一次。");
        assertThat(loading.files().isEdited()).isFalse();

        loading.readAgain(0, ReadOptions.DEFAULT);
        assertThat(context.dialogs.titles).as("nothing edited any more").hasSize(2);
    }

    @Test
    void choosingOtherFilesAsksBeforeItDropsWhatWasEdited() throws IOException {
        read(HEAD + GOOD);
        edit(row("g1"), draft -> draft.withStemText("改过。"));
        Path other = Files.writeString(folder.resolve("other.yaml"), HEAD + TWICE);

        context.dialogs.declining();
        loading.read(List.of(other), () -> { });
        assertThat(row("g1").stem()).isEqualTo("改过。");

        context.dialogs.agreeing();
        loading.read(List.of(other), () -> { });
        assertThat(loading.files().rows()).singleElement().satisfies(row -> assertThat(row.name()).isEqualTo("g3"));
    }

    private void edit(LoadRow row, UnaryOperator<QuestionDraft> change) {
        QuestionDraft changed = change.apply(begin(row).draft());
        editing.save(row, DraftQuestion.of(changed), id -> assertThat(row(id).question()).isPresent());
    }

    private LoadEditing.Start begin(LoadRow row) {
        List<LoadEditing.Start> starts = new ArrayList<>();
        editing.begin(row, starts::add);
        return starts.get(0);
    }

    private LoadRow row(String id) {
        return loading.files().rows().stream()
                .filter(row -> row.name().equals(id) && row.question().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void read(String content) {
        read(content, "messy.yaml");
    }

    private void read(String content, String... names) {
        List<Path> files = new ArrayList<>();
        try {
            for (String name : names) {
                files.add(Files.writeString(folder.resolve(name), content));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        loading.read(files, () -> {});
    }
}
