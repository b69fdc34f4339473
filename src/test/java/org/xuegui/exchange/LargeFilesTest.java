package org.xuegui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.xuegui.exchange.ReadInChild.Outcome;
import org.xuegui.exchange.anki.LargeAnkiPackage;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.TypicalQuestions;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.QuizFormats;

/** The most questions a file may hold are read in every format within 256 MB, in time that grows with their number. */
class LargeFilesTest {

    private static final int SHARE = 1_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "CSV", "DOCX", "QTI", "GIFT", "MOODLE_XML"})
    @Timeout(120)
    void aSmallShareOfALargeFileLoads(QuizFormat format) throws Exception {
        load(format, SHARE);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "UNKNOWN")
    @Tag("long")
    @Timeout(300)
    void asManyQuestionsAsAFileMayHoldLoad(QuizFormat format) throws Exception {
        Outcome share = load(format, QuizFormats.MOST_QUESTIONS / 10);
        Outcome whole = load(format, QuizFormats.MOST_QUESTIONS);

        assertThat(whole.millis()).isLessThan(20 * Math.max(share.millis(), 500));
    }

    @ParameterizedTest
    @CsvSource({"11, apkg", "18, colpkg"})
    @Tag("long")
    @Timeout(300)
    void asManyNotesAsAnAnkiPackageMayHoldLoad(int schema, String ending) throws Exception {
        Outcome share = loadNotes(schema, ending, QuizFormats.MOST_QUESTIONS / 10);
        Outcome whole = loadNotes(schema, ending, QuizFormats.MOST_QUESTIONS);

        assertThat(whole.millis()).isLessThan(20 * Math.max(share.millis(), 500));
    }

    private Outcome loadNotes(int schema, String ending, int count) throws Exception {
        byte[] content = LargeAnkiPackage.of(schema, count);

        Outcome outcome = ReadInChild.read(Files.write(folder.resolve(count + "." + ending), content));

        assertThat(outcome.found()).isEqualTo(count);
        assertThat(outcome.imported()).isEqualTo(count);
        assertThat(outcome.codes()).isEmpty();
        return outcome;
    }

    private Outcome load(QuizFormat format, int count) throws Exception {
        List<Question> questions = new ArrayList<>(count);
        IntStream.range(0, count).forEach(i -> questions.add(TypicalQuestions.single("q" + i,
                "关于第 " + i + " 项要求，下列说法正确的是（　）。", i % 4,
                "由省委网信委统筹协调 " + i, "由省委网信办督促落实 " + i, "每五年召开一次 " + i, "事先征求意见 " + i)));
        byte[] content = new QuizFileFormats()
                .write(new QuizSet("s", "题库", "", "", questions), format).content();

        Outcome outcome = ReadInChild.read(
                Files.write(folder.resolve(count + "." + format.endings().get(0)), content));

        assertThat(outcome.found()).isEqualTo(count);
        assertThat(outcome.imported()).isEqualTo(count);
        assertThat(outcome.codes()).isEmpty();
        return outcome;
    }
}
