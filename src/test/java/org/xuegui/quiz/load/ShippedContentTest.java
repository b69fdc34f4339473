package org.xuegui.quiz.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSetRepository;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.TypicalQuestions;
import org.xuegui.quiz.edit.QuizSetEditing;
import org.xuegui.quiz.edit.SetHead;
import org.xuegui.quiz.library.QuizLibrary;
import org.xuegui.regulation.PackRepository;
import org.xuegui.store.Database;
import org.xuegui.store.SqlitePackRepository;
import org.xuegui.store.SqliteQuizSetRepository;
import org.xuegui.workspace.DataFolder;

class ShippedContentTest {

    private static final String PACK_ID = "zhejiang-cyberspace-leadership";

    private static final String QUESTION = "{id: %s, type: truefalse, stem: %s, answer: true}";

    @TempDir
    Path temp;

    private Database database;
    private PackRepository packs;
    private QuizSetRepository sets;

    @BeforeEach
    void openADatabase() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T07:30:00Z"), ZoneOffset.UTC);
        database = Database.open(DataFolder.open(temp.resolve("data")), clock);
        packs = new SqlitePackRepository(database);
        sets = new SqliteQuizSetRepository(database);
    }

    @AfterEach
    void closeTheDatabase() {
        database.close();
    }

    @Test
    void theFirstStartInstallsEverythingAndTheSecondNothing() {
        ShippedContent.Installed first = install(ShippedContent.ofProgram());
        ShippedContent.Installed second = install(ShippedContent.ofProgram());

        assertThat(first.problems()).isEmpty();
        assertThat(first.packs()).containsExactly(PACK_ID);
        assertThat(first.sets()).hasSize(5);
        assertThat(sets.allQuestions()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(sets.summaries()).allMatch(set -> set.isShipped());
        assertThat(packs.find(PACK_ID)).isEqualTo(ShippedContent.ofProgram().findPack(PACK_ID));
        assertThat(second).isEqualTo(new ShippedContent.Installed(List.of(), List.of(), List.of()));
        assertThat(sets.findLastLoad()).isEmpty();
    }

    @Test
    void aChangedSetUpdatesByIdAndRetiresWhatIsGone() {
        install(shipped("{id: q1, type: truefalse, stem: 一, answer: true}", "{id: q2, type: truefalse, stem: 二, answer: true}"));
        String version = sets.questionsOf("a-set").get(0).version();

        install(shipped("{id: q3, type: truefalse, stem: 三, answer: true}", "{id: q1, type: truefalse, stem: 一, answer: false}"));

        assertThat(ids()).containsExactly("q3", "q1");
        assertThat(sets.findVersions(List.of(version))).hasSize(1);
    }

    @Test
    void aNewerShippedTextThatWasNotInstalledIsKnownUntilItIsTakenUp() {
        install(shipped(QUESTION.formatted("q1", "一"), QUESTION.formatted("q2", "二")));
        QuizSetEditing editing = new QuizSetEditing(sets);
        Question first = sets.questionsOf("a-set").get(0).question();
        editing.save("a-set", TypicalQuestions.single("q1", "改写的题", 0, "甲", "乙"));
        assertThat(newer(shipped(QUESTION.formatted("q1", "一"), QUESTION.formatted("q2", "二"))))
                .as("the text that was changed").isEmpty();

        ShippedContent next = shipped(QUESTION.formatted("q1", "一改"), QUESTION.formatted("q2", "二改"));
        install(next);
        assertThat(newer(next)).containsOnlyKeys("q1");
        assertThat(newer(next).get("q1").stem().plain()).isEqualTo("一改");

        editing.save("a-set", newer(next).get("q1"));
        assertThat(newer(next)).isEmpty();
        editing.save("a-set", first);
        assertThat(newer(next)).as("changed again, knowing it").isEmpty();
    }

    private Map<String, Question> newer(ShippedContent content) {
        QuizFileReader reader = new QuizFileReader(new QuizFileFormats(), packs::find);
        return new QuizLibrary(sets, packs, id -> content.findSet(id, reader)).newerShipped("a-set");
    }

    @Test
    void whatATrainerMadeOfASetStaysWhenANewerOneShips() {
        install(shipped(QUESTION.formatted("q1", "一"), QUESTION.formatted("q2", "二"), QUESTION.formatted("q3", "三")));
        QuizSetEditing editing = new QuizSetEditing(sets);
        Question mine = sets.questionsOf("a-set").get(0).question();
        editing.save("a-set", mine.withDetails(mine.details().withId("own")));
        editing.save("a-set", TypicalQuestions.single("q1", "改写的题", 0, "甲", "乙"));
        editing.retire("a-set", List.of("q2"));
        editing.reorder("a-set", List.of("own", "q3", "q1"));
        editing.changeSet("a-set", new SetHead("改名", "", ""));

        install(shipped(QUESTION.formatted("q1", "一改"), QUESTION.formatted("q2", "二改"),
                QUESTION.formatted("q3", "三改"), QUESTION.formatted("q4", "四")));

        assertThat(ids()).containsExactly("own", "q3", "q4", "q1");
        assertThat(stems()).containsExactly("一", "三改", "四", "改写的题");
        assertThat(sets.findSet("a-set").orElseThrow().title()).isEqualTo("改名");

        install(shipped(QUESTION.formatted("q1", "一再改"), QUESTION.formatted("q4", "四改")));
        assertThat(ids()).as("q3 ships no more").containsExactly("own", "q4", "q1");
        assertThat(stems()).containsExactly("一", "四改", "改写的题");
        assertThat(sets.findSet("a-set").orElseThrow().title()).isEqualTo("改名");
    }

    @Test
    void aSecondStartAfterChangesByHandChangesNothing() {
        install(shipped(QUESTION.formatted("q1", "一"), QUESTION.formatted("q2", "二")));
        QuizSetEditing editing = new QuizSetEditing(sets);
        editing.retire("a-set", List.of("q1"));
        assertThat(install(shipped(QUESTION.formatted("q1", "一"), QUESTION.formatted("q2", "二"))).sets()).isEmpty();
        assertThat(ids()).containsExactly("q2");
    }

    @Test
    void aChangeThatWasUndoneIsNobodys() {
        install(shipped(QUESTION.formatted("q1", "一")));
        new QuizSetEditing(sets).retire("a-set", List.of("q1"));
        sets.undoLoad(sets.findLastLoad().orElseThrow().id());
        install(shipped(QUESTION.formatted("q2", "二"), QUESTION.formatted("q1", "一改")));
        assertThat(ids()).containsExactly("q2", "q1");
        assertThat(stems()).containsExactly("二", "一改");
    }

    @Test
    void aSetATrainerTookOutOfUseStaysOut() {
        install(shipped("{id: q1, type: truefalse, stem: 一, answer: true}"));
        sets.retireSet("a-set");

        install(shipped("{id: q1, type: truefalse, stem: 一, answer: false}"));

        assertThat(sets.summaries()).isEmpty();
    }

    @Test
    void aSetWithAnErrorIsNotInstalledAndTheOldOneStays() {
        install(shipped("{id: q1, type: truefalse, stem: 一, answer: true}"));

        ShippedContent.Installed installed = install(shipped("{id: q1, type: truefalse, stem: 一}"));

        assertThat(installed.problems()).isNotEmpty();
        assertThat(ids()).containsExactly("q1");
    }

    @Test
    void aJarIsReadLikeAFolder() throws IOException {
        Path jar = temp.resolve("程序.jar");
        try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file)) {
            for (String path : List.of("seeds/p/pack.yaml", "quizzes/a.yaml", "other/b.yaml", "seeds/README.md")) {
                out.putNextEntry(new JarEntry(path));
                out.write(path.getBytes(StandardCharsets.UTF_8));
            }
        }

        PackedFiles files = PackedFiles.ofJar(jar, "seeds", "quizzes");

        assertThat(files.files().keySet()).containsExactly("quizzes/a.yaml", "seeds/p/pack.yaml");
        assertThat(files.below("seeds/").files()).hasSize(1);
    }

    private ShippedContent.Installed install(ShippedContent content) {
        return content.install(packs, new QuizFileFormats(), sets);
    }

    private List<String> ids() {
        return sets.questionsOf("a-set").stream().map(StoredQuestion::key).map(key -> key.questionId()).toList();
    }

    private List<String> stems() {
        return sets.questionsOf("a-set").stream().map(stored -> stored.question().stem().plain()).toList();
    }

    private static ShippedContent shipped(String... questions) {
        String text = "id: a-set\ntitle: 题库\nquestions:\n  - " + String.join("\n  - ", questions) + '\n';
        return ShippedContent.of(new PackedFiles(
                new TreeMap<>(Map.of("quizzes/a-set.yaml", text.getBytes(StandardCharsets.UTF_8)))));
    }
}
