package org.xuegui.exchange.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionArbitraries;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.TypicalQuestions;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.WriteResult;

class OwnFormatRoundTripTest {

    private static final QuizFileFormats FORMATS = new QuizFileFormats();

    @Property(tries = 300)
    @Domain(QuestionArbitraries.class)
    void readingBackGivesTheQuestion(@ForAll Question generated) {
        Question question = Speaking.of(generated);
        QuizSet set = new QuizSet("a-set", "题库", "", "meetings", List.of(question));

        for (QuizFormat format : List.of(QuizFormat.YAML, QuizFormat.JSON)) {
            ReadResult read = readBack(set, format);
            assertThat(read.problems()).filteredOn(problem -> problem.isError()).isEmpty();
            assertThat(read.sets().get(0).asSet("a-set")).isEqualTo(set);
        }
    }

    @ParameterizedTest
    @EnumSource(value = QuizFormat.class, names = {"YAML", "JSON"})
    void aSetWithoutPackOrTopicReadsBack(QuizFormat format) {
        QuizSet set = new QuizSet("012", "no", "", "", new ArrayList<>(TypicalQuestions.ALL));

        ReadResult read = readBack(set, format);

        assertThat(read.problems()).isEmpty();
        assertThat(read.sets().get(0).asSet("012")).isEqualTo(set);
        assertThat(read.sets().get(0).id()).contains("012");
    }

    @ParameterizedTest
    @ValueSource(strings = {"foundations", "responsibilities", "meetings", "reporting", "oversight"})
    void shippedSetsHaveNoProblemAndReadBack(String topic) throws IOException {
        Path file = Path.of("quizzes", "zhejiang-" + topic + ".yaml");
        ReadResult read = FORMATS.read(
                new QuizFile(file.toString(), Files.readAllBytes(file)), ReadOptions.DEFAULT, Progress.NONE);

        assertThat(read.problems()).isEmpty();
        assertThat(read.leftOut()).isZero();
        QuizSet set = read.sets().get(0).asSet(read.sets().get(0).id().orElseThrow());
        assertThat(set.id()).isEqualTo("zhejiang-" + topic);
        assertThat(readBack(set, QuizFormat.YAML).sets().get(0).asSet(set.id())).isEqualTo(set);
        assertThat(readBack(set, QuizFormat.JSON).sets().get(0).asSet(set.id())).isEqualTo(set);
    }

    @Test
    void yamlIsWrittenForAPersonToRead() {
        QuizSet set = new QuizSet("a-set", "题库", "p", "meetings",
                List.of(TypicalQuestions.SINGLE, TypicalQuestions.FILL, TypicalQuestions.TRUE_FALSE));

        String text = new String(FORMATS.write(set, QuizFormat.YAML).content(), StandardCharsets.UTF_8);

        assertThat(text).isEqualTo("""
                id: a-set
                title: 题库
                pack: p
                topic: meetings
                questions:
                  - id: s-1
                    type: single
                    stem: 全省网信工作会议由省委召开，多久召开一次？
                    choices:
                      - {id: a, text: 每年一次}
                      - {id: b, text: 每两年一次}
                      - {id: c, text: 每三年一次}
                      - {id: d, text: 每五年一次}
                    answer: [d]
                    explanation: 因为如此。
                    difficulty: medium

                  - id: f-1
                    type: fill
                    stem: 《规定》共 {{1}} 章 {{2}} 条，重要事项应当{{3}}请示。
                    blanks:
                      - {number: 6}
                      - {number: 27}
                      - {accept: [事先]}
                    explanation: 因为如此。
                    difficulty: medium

                  - id: t-1
                    type: truefalse
                    stem: 省委常委会会议每年听取一次网信工作报告。
                    answer: true
                    explanation: 因为如此。
                    difficulty: medium
                """);
    }

    private static ReadResult readBack(QuizSet set, QuizFormat format) {
        WriteResult written = FORMATS.write(set, format);
        assertThat(written.losses()).isEmpty();
        QuizFile file = new QuizFile("set." + format.code(), written.content());
        return FORMATS.read(file, ReadOptions.DEFAULT.withFormat(format), Progress.NONE);
    }
}
