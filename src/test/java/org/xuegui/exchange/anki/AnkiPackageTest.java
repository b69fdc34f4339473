package org.xuegui.exchange.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.task.Progress;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.FormatReading;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.ReadSet;

class AnkiPackageTest {

    private static final byte[] PICTURE = Base64.getDecoder().decode("iVBORw0KGgo=");

    /** The three generations. */
    enum Generation {
        FIRST {
            @Override
            byte[] pack(TestCollection collection, Map<String, byte[]> media) {
                return TestPackage.first(collection, media);
            }
        },
        SECOND {
            @Override
            byte[] pack(TestCollection collection, Map<String, byte[]> media) {
                return TestPackage.second(collection, media);
            }
        },
        LATEST {
            @Override
            byte[] pack(TestCollection collection, Map<String, byte[]> media) {
                return TestPackage.latest(collection, media);
            }
        };

        abstract byte[] pack(TestCollection collection, Map<String, byte[]> media);
    }

    private static TestCollection mixed() {
        return new TestCollection()
                .note(TestCollection.BASIC, "规定::会议", "", "多久召开一次？", "每年<b>一次</b>")
                .note(TestCollection.BASIC, "规定::会议", " marked 难点 ",
                        "谁召开？<div>A. 省委</div><div>B. 网信办</div>", "A<br>解析：见原文")
                .note(TestCollection.CLOZE, "规定", "", "共{{c1::六::数字}}章{{c2::27}}条，共{{c1::六}}章", "见目录")
                .note(TestCollection.TYPED, "规定", "", "常设办事机构是？", "省委网信办")
                .note(TestCollection.OCCLUSION, "图", "",
                        "{{c1::image-occlusion:rect:left=.1:top=.2}}", "<img src=\"a.png\">", "")
                .note(TestCollection.QUIZ, "Default", "", "17", "选哪些？", "甲", "乙", "丙", "AC", "都对")
                .note(TestCollection.BASIC, "Default", "", "看图<img src=\"%E5%9B%BE.png\">[sound:a.mp3]", "图")
                .note(TestCollection.CLOZE, "Default", "", "没有挖空", "");
    }

    @ParameterizedTest
    @EnumSource
    void everyGenerationSaysTheSame(Generation generation) {
        ReadResult result = read(generation.pack(mixed(), Map.of("图.png", PICTURE)));

        assertThat(result.format()).isEqualTo(QuizFormat.ANKI);
        assertThat(result.found()).isEqualTo(8);
        assertThat(result.imported()).isEqualTo(6);
        assertThat(result.sets()).extracting(ReadSet::title).containsExactly("规定", "deck");
        assertThat(result.byType()).containsOnly(
                Map.entry(QuestionType.SHORT, 2), Map.entry(QuestionType.SINGLE, 1),
                Map.entry(QuestionType.MULTIPLE, 1), Map.entry(QuestionType.FILL, 2));
        assertThat(result.problems())
                .extracting(problem -> problem.place().detail() + " " + problem.code())
                .containsExactly("5001 tags-dropped", "5002 anki-hint", "5004 anki-image-occlusion",
                        "5006 html-media", "5007 anki-cloze-none");
    }

    @Test
    void theQuestionsAreReadInFull() {
        List<Question> questions =
                FormatReading.questions(read(TestPackage.latest(mixed(), Map.of("图.png", PICTURE))));

        ShortAnswer asked = (ShortAnswer) questions.get(0);
        assertThat(asked.id()).isEqualTo("g0");
        assertThat(asked.details().topic()).isEqualTo("会议");
        assertThat(asked.modelAnswer().plain()).isEqualTo("每年一次");
        SingleChoice single = (SingleChoice) questions.get(1);
        assertThat(single.stem()).isEqualTo(Passage.of("谁召开？"));
        assertThat(single.choices()).extracting(choice -> choice.text().plain()).containsExactly("省委", "网信办");
        assertThat(single.key()).isEqualTo("a");
        assertThat(single.details().explanation()).isEqualTo(Passage.of("见原文"));
        FillBlank cloze = (FillBlank) questions.get(2);
        assertThat(cloze.stem().markedPlain()).isEqualTo("共{{1}}（数字）章{{2}}条，共{{3}}章");
        assertThat(cloze.blanks()).extracting(BlankKey::shown).containsExactly("六", "27", "六");
        assertThat(cloze.details().explanation().plain()).isEqualTo("见目录");
        FillBlank typed = (FillBlank) questions.get(3);
        assertThat(typed.stem().markedPlain()).isEqualTo("常设办事机构是？{{1}}");
        MultipleChoice several = (MultipleChoice) questions.get(4);
        assertThat(several.stem().plain()).isEqualTo("选哪些？");
        assertThat(several.keys()).containsExactlyInAnyOrder("a", "c");
        assertThat(several.details().explanation().plain()).isEqualTo("都对");
        assertThat(questions.get(5).stem().plain()).isEqualTo("看图[图.png]");
    }

    @Test
    void learningIsNotReadAndThisIsSaid() {
        ReadResult result = read(TestPackage.latest(mixed().learnt(), Map.of()));

        assertThat(result.problems()).extracting(Problem::code).contains("anki-scheduling", "html-picture");
    }

    @Test
    void aPictureThatIsTooLargeIsReported() {
        byte[] large = Arrays.copyOf(PICTURE, 600 << 10);

        ReadResult result = read(TestPackage.latest(mixed(), Map.of("图.png", large)));

        assertThat(result.imported()).isEqualTo(6);
        assertThat(result.problems()).extracting(Problem::code).contains("html-picture");
    }

    @Test
    void aPlaceholderIsNeverAQuestion() {
        Map<String, byte[]> entries = Map.of("collection.anki2", TestCollection.placeholder());

        assertRefused(TestPackage.zip(entries), "anki-placeholder");
    }

    @Test
    void whatCannotBeReadIsRefusedByName() {
        byte[] database = mixed().bytes(18);
        byte[] broken = database.clone();
        Arrays.fill(broken, 5000, broken.length - 5000, (byte) 7);

        assertRefused(TestPackage.zip(Map.of("meta", new byte[] {8, 9}, "collection.anki21b", new byte[9])),
                "anki-newer");
        assertRefused(TestPackage.zip(Map.of("meta", new byte[] {8, 3}, "collection.anki2", database)),
                "anki-collection-missing");
        assertRefused(TestPackage.latest(broken, Map.of()), "anki-damaged");
        assertRefused(TestPackage.latest("no database".getBytes(StandardCharsets.UTF_8), Map.of()), "anki-damaged");
        assertRefused(TestPackage.zip(Map.of("meta", new byte[] {8, 3}, "collection.anki21b", database)),
                "anki-damaged");
        assertRefused(TestPackage.latest(new TestCollection(), Map.of()), "anki-no-notes");
    }

    @Test
    void aDatabaseThatRunsOrComputesIsRefused() {
        String view = "ALTER TABLE notes RENAME TO hidden; CREATE VIEW notes AS SELECT * FROM hidden";
        String trigger = "CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM notes; END";
        String computed = "ALTER TABLE notes ADD COLUMN more AS (hex(zeroblob(1000000)))";
        String search = "CREATE VIRTUAL TABLE found USING fts5(text)";

        Stream.of(view, trigger, computed, search).forEach(sql ->
                assertRefused(TestPackage.latest(mixed().and(sql), Map.of()), "anki-unsafe"));
    }

    @Test
    void aBombIsNotUnpacked() {
        byte[] bomb = new byte[80 << 20];
        Map<String, byte[]> entries = new HashMap<>();
        entries.put("meta", new byte[] {8, 3});
        entries.put("collection.anki21b", TestPackage.zstd(bomb));

        assertRefused(TestPackage.zip(entries), "anki-large");
    }

    @Test
    void twentyThousandNotesAreReadAndMoreAreNot() {
        TestCollection collection = new TestCollection();
        for (int i = 0; i < 20_000; i++) {
            collection.note(TestCollection.BASIC, "d", "", "问" + i + "<div>A. 甲</div><div>B. 乙</div>", "B");
        }

        ReadResult all = read(TestPackage.latest(collection, Map.of()));
        ReadResult more = read(TestPackage.latest(
                collection.note(TestCollection.BASIC, "d", "", "再问", "答"), Map.of()));

        assertThat(all.byType()).containsOnly(Map.entry(QuestionType.SINGLE, 20_000));
        assertThat(more.found()).isEqualTo(20_001);
        assertThat(more.problems()).extracting(Problem::code).containsExactly("too-many-questions");
    }

    private static ReadResult read(byte[] content) {
        return new QuizFileFormats().read(new QuizFile("deck.apkg", content), ReadOptions.DEFAULT, Progress.NONE);
    }

    private static void assertRefused(byte[] content, String code) {
        ReadResult result = read(content);

        assertThat(result.problems()).extracting(Problem::code).containsExactly(code);
        assertThat(result.imported()).isZero();
    }
}
