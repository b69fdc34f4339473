package org.xuegui.quiz.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.task.CancelledException;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.quiz.QuizSetRepository;
import org.xuegui.quiz.load.QuestionMatch.Outcome;
import org.xuegui.regulation.PackReader;
import org.xuegui.regulation.StudyPack;
import org.xuegui.store.Database;
import org.xuegui.store.SqliteQuizSetRepository;
import org.xuegui.workspace.DataFolder;

class QuizSetImportTest {

    private static final StudyPack PACK =
            PackReader.read(Path.of("seeds", "zhejiang-cyberspace-leadership")).pack().orElseThrow();

    private static final String HEAD = "id: own\ntitle: 自编\nquestions:\n";

    @TempDir
    Path temp;

    private Database database;
    private QuizSetRepository sets;
    private QuizSetImport imports;

    @BeforeEach
    void openADatabase() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T07:30:00Z"), ZoneOffset.UTC);
        database = Database.open(DataFolder.open(temp.resolve("data")), clock);
        sets = new SqliteQuizSetRepository(database);
        QuizFileReader files = new QuizFileReader(
                new QuizFileFormats(), id -> id.equals(PACK.id()) ? Optional.of(PACK) : Optional.empty());
        imports = new QuizSetImport(files, sets);
    }

    @AfterEach
    void closeTheDatabase() {
        database.close();
    }

    @Test
    void aNewSetIsAddedAndUndone() throws IOException {
        ImportSummary summary = load(file("题库.yaml", HEAD + judged("q1", "一") + judged("q2", "二")));

        assertThat(summary).isEqualTo(new ImportSummary(summary.loadId(), List.of("自编"), 2, 2, 0, 0, 0));
        assertThat(ids("own")).containsExactly("q1", "q2");

        imports.undo(imports.findLastLoad().orElseThrow().id());
        assertThat(sets.summaries()).isEmpty();
    }

    @Test
    void eachFileOfALoadFindsItsOwnSetAgain() throws IOException {
        String one = file("甲.yaml", "title: 甲\nquestions:\n" + judged("q1", "一"));
        String two = file("乙.yaml", "title: 乙\nquestions:\n" + judged("q1", "二"));
        imports.commit(List.of(previewOf(one), previewOf(two)), Progress.NONE);
        String setOfTwo = preview(two).target().id();

        String changed = file("乙.yaml", "title: 乙\nquestions:\n" + judged("q7", "三") + judged("q8", "四"));
        assertThat(preview(changed).target())
                .isEqualTo(new TargetSet(setOfTwo, "乙", "", "", false));
    }

    @Test
    void signsNobodySeesAreTakenOutAndTheQuestionSaysSo() throws IOException {
        String file = file("题库.yaml", "title: 甲\u202E\nquestions:\n" + judged("q1", "一\u202E二\u200B") + judged("q2", "三"));

        FilePreview preview = previewOf(file);

        ReadSet read = preview.result().sets().get(0);
        assertThat(read.title()).isEqualTo("甲");
        assertThat(read.questions()).extracting(one -> one.question().stem().plain()).containsExactly("一二", "三");
        assertThat(read.questions()).extracting(one -> one.question().id()).containsExactly("q1", "q2");
        assertThat(preview.result().problems()).extracting(problem -> problem.code()).contains("invisible-signs");
        assertThat(load(file).added()).isEqualTo(2);
    }

    @Test
    void aTextOfNothingElseStaysAndIsWarnedOf() throws IOException {
        String file = file("题库.yaml", "title: 甲\nquestions:\n  - {id: q1, type: single, stem: 一, "
                + "choices: [{id: a, text: '\u200B'}, {id: b, text: 二}], answer: [b]}\n");

        assertThat(previewOf(file).result().problems()).extracting(problem -> problem.code())
                .contains("invisible-text");
        assertThat(load(file).added()).isEqualTo(1);
    }

    @Test
    void theNameOfAFileIsShownWithoutSignsThatTurnItsDirection() {
        assertThat(new QuizFile("/tmp/题\u202Excod.yaml", new byte[0]).shortName()).isEqualTo("题xcod.yaml");
    }

    @Test
    void loadingTheSameFileTwiceChangesNothing() throws IOException {
        String file = file("题库.yaml", HEAD + judged("q1", "一"));
        load(file);

        ImportSummary again = load(file);

        assertThat(again.loadId()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(1);
    }

    @Test
    void aCorrectedFileUpdatesByIdAndWhatIsNotInItStays() throws IOException {
        load(file("题库.yaml", HEAD + judged("q1", "一") + judged("q2", "二")));

        ImportSummary summary = load(file("改.yaml", HEAD + judged("q2", "二（改）") + judged("q3", "三")));

        assertThat(List.of(summary.added(), summary.updated(), summary.unchanged())).containsExactly(1, 1, 0);
        assertThat(ids("own")).containsExactly("q1", "q2", "q3");
        assertThat(sets.questionsOf("own").get(1).question().stem().plain()).isEqualTo("二（改）");
    }

    @Test
    void aFileWithoutAnIdGoesIntoTheSetLastLoadedFromIt() throws IOException {
        String file = file("自编 题库.yaml", "questions:\n" + judged("q1", "一"));
        load(file);
        String first = sets.summaries().get(0).id();

        Files.writeString(Path.of(file), "questions:\n" + judged("q8", "八"));
        SetPreview preview = imports.preview(file, ReadOptions.DEFAULT, Progress.NONE).sets().get(0);

        assertThat(first).matches("set-[0-9a-f]{8}");
        assertThat(preview.target().id()).isEqualTo(first);
        assertThat(preview.target().isNew()).isFalse();
        assertThat(imports.intoNew(preview).target().id()).isEqualTo(first + "-2");
    }

    @Test
    void aFileWithoutAnIdGoesIntoTheSetThatSharesHalfItsQuestions() throws IOException {
        load(file("own.yaml", HEAD + judged("q1", "一") + judged("q2", "二")));

        SetPreview half = preview(file("other.yaml", "questions:\n" + anonymous("一") + anonymous("九")));
        SetPreview less = preview(
                file("third.yaml", "questions:\n" + anonymous("一") + anonymous("八") + anonymous("九")));

        assertThat(half.target().id()).isEqualTo("own");
        assertThat(half.count(Outcome.UNCHANGED) + half.count(Outcome.UPDATED)).isEqualTo(1);
        assertThat(less.target()).isEqualTo(new TargetSet("third", "third", "", "", true));
    }

    @Test
    void aChosenSetKeepsItsTitle() throws IOException {
        load(file("own.yaml", HEAD + judged("q1", "一")));
        SetPreview preview = preview(file("b.yaml", "id: b\ntitle: 乙\nquestions:\n" + judged("q9", "九")));

        SetPreview chosen = imports.into(preview, "own");

        assertThat(chosen.target()).isEqualTo(new TargetSet("own", "自编", "", "", false));
        assertThat(chosen.count(Outcome.ADDED)).isEqualTo(1);
    }

    @Test
    void whatThePersonLeavesOutIsCountedAsLeftOut() throws IOException {
        FilePreview file = imports.preview(
                file("own.yaml", HEAD + judged("q1", "一") + judged("q2", "二") + "  - {type: single}\n"),
                ReadOptions.DEFAULT, Progress.NONE);

        SetPreview decided = file.sets().get(0).leavingOut(Set.of("q1"));
        ImportSummary summary = imports.commit(List.of(file.withSet(0, decided)), Progress.NONE);

        assertThat(summary).isEqualTo(new ImportSummary(summary.loadId(), List.of("自编"), 3, 1, 0, 0, 2));
        assertThat(ids("own")).containsExactly("q2");
    }

    @Test
    void anOfferIsAnUpdateOnlyIfAccepted() throws IOException {
        load(file("own.yaml", HEAD + chosen("q1", "甲", "乙", "丙")));
        FilePreview file = imports.preview(
                file("new.yaml", HEAD + chosen("n1", "甲", "乙", "丁")), ReadOptions.DEFAULT, Progress.NONE);
        SetPreview offered = file.sets().get(0);

        assertThat(offered.matches().get(0).outcome()).isEqualTo(Outcome.OFFERED);
        assertThat(offered.count(Outcome.ADDED)).isEqualTo(1);
        SetPreview accepted = offered.accepting(Set.of("n1"));
        assertThat(accepted.count(Outcome.UPDATED)).isEqualTo(1);
        assertThat(imports.commit(List.of(file.withSet(0, accepted)), Progress.NONE).updated()).isEqualTo(1);
        assertThat(ids("own")).containsExactly("q1");
    }

    @Test
    void severalFilesAreOneLoadWithOneUndo() throws IOException {
        FilePreview first = imports.preview(file("a.yaml", HEAD + judged("q1", "一")), ReadOptions.DEFAULT, Progress.NONE);
        FilePreview second = imports.preview(
                file("b.yaml", HEAD + judged("q1", "一（改）") + judged("q2", "二")), ReadOptions.DEFAULT, Progress.NONE);
        FilePreview third = imports.preview(
                file("c.yaml", "id: c\nquestions:\n" + judged("q1", "一")), ReadOptions.DEFAULT, Progress.NONE);

        ImportSummary summary = imports.commit(List.of(first, second, third), Progress.NONE);

        assertThat(summary.found()).isEqualTo(4);
        assertThat(ids("own")).containsExactly("q1", "q2");
        assertThat(sets.questionsOf("own").get(0).question().stem().plain()).isEqualTo("一（改）");
        imports.undo(summary.loadId().orElseThrow());
        assertThat(sets.summaries()).isEmpty();
    }

    @Test
    void aCancelledLoadChangesNothing() throws IOException {
        FilePreview file = imports.preview(file("a.yaml", HEAD + judged("q1", "一")), ReadOptions.DEFAULT, Progress.NONE);
        Progress cancelled = new Progress() {
            @Override
            public void report(long done, long total) {
                // nobody is watching
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> imports.commit(List.of(file), cancelled)).isInstanceOf(CancelledException.class);
        assertThat(sets.summaries()).isEmpty();
    }

    @Test
    void aCitationThePackDoesNotHaveLeavesTheQuestionOut() throws IOException {
        String head = "id: own\ntitle: 自编\npack: " + PACK.id() + "\ntopic: meetings\nquestions:\n";
        String details = ", explanation: 因为。, difficulty: easy";
        ReadResult result = imports.preview(file("a.yaml", head
                + judged("q1", "一" + details + ", cites: [C02]")
                + judged("q2", "二" + details + ", cites: [C02, Z99]")
                + judged("q3", "三" + details + ", cites: [C02], topic: none")), ReadOptions.DEFAULT, Progress.NONE)
                .result();

        assertThat(result.imported()).isEqualTo(1);
        assertThat(result.leftOut()).isEqualTo(2);
        assertThat(result.problems()).extracting(Problem::code).containsExactly("cite-unknown", "topic-unknown");
        assertThat(result.problems()).extracting(problem -> problem.place().line()).containsExactly(7, 8);
    }

    @Test
    void aPackThatIsNotThereIsAWarning() throws IOException {
        ReadResult result = imports.preview(
                file("a.yaml", "pack: none\n" + HEAD + judged("q1", "一, explanation: 因为。, difficulty: easy, cites: [A1]")),
                ReadOptions.DEFAULT, Progress.NONE).result();

        assertThat(result.hasErrors()).isFalse();
        assertThat(result.problems()).extracting(Problem::code).containsExactly("set-pack-unknown");
    }

    @Test
    void aFileThatIsNotThereOrAFolderIsAProblem() {
        for (String name : List.of(temp.resolve("无.yaml").toString(), temp.toString(), "a\0b")) {
            FilePreview preview = imports.preview(name, ReadOptions.DEFAULT, Progress.NONE);

            assertThat(preview.sets()).isEmpty();
            assertThat(preview.result().format()).isEqualTo(QuizFormat.UNKNOWN);
            assertThat(preview.result().problems()).hasSize(1);
        }
    }

    private ImportSummary load(String file) {
        return imports.commit(List.of(previewOf(file)), Progress.NONE);
    }

    private FilePreview previewOf(String file) {
        return imports.preview(file, ReadOptions.DEFAULT, Progress.NONE);
    }

    private SetPreview preview(String file) {
        return imports.preview(file, ReadOptions.DEFAULT, Progress.NONE).sets().get(0);
    }

    private List<String> ids(String setId) {
        return sets.questionsOf(setId).stream().map(stored -> stored.key().questionId()).toList();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(temp.resolve(name), content).toString();
    }

    private static String judged(String id, String stem) {
        return "  - {id: " + id + ", type: truefalse, answer: true, stem: " + stem + "}\n";
    }

    private static String anonymous(String stem) {
        return "  - {type: truefalse, answer: true, stem: " + stem + "}\n";
    }

    private static String chosen(String id, String... texts) {
        return "  - {id: %s, type: single, stem: 哪个？, answer: [a], choices: [{id: a, text: %s}, {id: b, text: %s}, "
                .formatted(id, texts[0], texts[1]) + "{id: c, text: " + texts[2] + "}]}\n";
    }
}
