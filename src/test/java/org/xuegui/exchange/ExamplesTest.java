package org.xuegui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuegui.base.task.Progress;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;

/** The example files a trainer can try load cleanly and say the same in every format. */
class ExamplesTest {

    private static final Path FOLDER = Path.of("quizzes", "examples");

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void loadsWithoutAProblem(Path example) throws IOException {
        ReadResult result = read(example);

        assertThat(result.problems()).isEmpty();
        assertThat(result.imported()).isEqualTo(result.found()).isPositive();
    }

    /** Of the ten questions so many are there, in order, with all details or with what is asked only. */
    @ParameterizedTest
    @CsvSource({
        "zhejiang.yaml,      YAML,  10, true",
        "zhejiang.json,      JSON,  10, true",
        "zhejiang.gift,      GIFT,   9, true",
        "zhejiang.aiken.txt, AIKEN,  3, false",
        "zhejiang.xml,       MOODLE_XML, 10, true",
        "zhejiang.xlsx,      XLSX,  10, true",
        "zhejiang.csv,       CSV,   10, true",
        "zhejiang.kahoot.xlsx, KAHOOT, 4, false",
        "zhejiang-qti21.zip, QTI,   10, true",
        "zhejiang-qti30.zip, QTI,   10, true",
        "zhejiang.tsv,       CSV,   10, true",
        "zhejiang-anki.txt, ANKI,   10, true",
        "zhejiang.apkg,     ANKI,   10, false",
        "zhejiang.colpkg,   ANKI,   10, false",
        "zhejiang.docx,      DOCX,  10, true",
        "zhejiang.txt,       TEXT,  10, true",
    })
    void saysTheSameAsTheYamlFile(String name, QuizFormat format, int count, boolean hasDetails) throws IOException {
        List<Question> originals = FormatReading.questions(read(FOLDER.resolve("zhejiang.yaml")));
        ReadResult result = read(FOLDER.resolve(name));
        List<Question> questions = FormatReading.questions(result);

        assertThat(result.format()).isEqualTo(format);
        assertThat(questions).hasSize(count);
        List<Question> same = new ArrayList<>();
        for (Question original : originals) {
            questions.stream()
                    .filter(question -> question.stem().equals(original.stem()))
                    .map(question -> hasDetails ? question : question.withDetails(original.details()))
                    .filter(original::equals)
                    .forEach(same::add);
        }
        assertThat(same).hasSize(count);
    }

    @Test
    void everyTypeHasAnExample() throws IOException {
        assertThat(read(FOLDER.resolve("zhejiang.yaml")).byType()).hasSize(7);
    }

    private static ReadResult read(Path file) throws IOException {
        QuizFile content = new QuizFile(file.getFileName().toString(), Files.readAllBytes(file));
        return new QuizFileFormats().read(content, ReadOptions.DEFAULT, Progress.NONE);
    }
}
