package org.xuegui.exchange.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.xuegui.exchange.FormatReading;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.exchange.Settled;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionArbitraries;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.TypicalQuestions;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.WriteResult;

class GiftRoundTripTest {

    private static final QuizFileFormats FORMATS = new QuizFileFormats();

    @Property(tries = 400)
    @Domain(QuestionArbitraries.class)
    void whatGiftCarriesReadsBackEqual(@ForAll Question generated) {
        Question question = Settled.forMoodle(generated);
        QuizSet set = new QuizSet("一套", "题库 [一]", "pack", "主题", List.of(question));

        WriteResult written = FORMATS.write(set, QuizFormat.GIFT);

        assertThat(written.losses()).as(text(written)).isEmpty();
        ReadResult read = FormatReading.bytes(QuizFormat.GIFT, written.content());
        assertThat(read.found()).isEqualTo(1);
        assertThat(read.sets().get(0).asSet(read.sets().get(0).id().orElseThrow())).as(text(written)).isEqualTo(set);
    }

    @Property(tries = 150)
    @Domain(QuestionArbitraries.class)
    void ofAnySetTheFileHoldsWhatTheLossesLeave(@ForAll @Size(max = 4) List<Question> generated) {
        List<Question> questions = Settled.numbered(generated);
        QuizSet set = new QuizSet("s", "题库", "", "", questions);

        WriteResult written = FORMATS.write(set, QuizFormat.GIFT);
        ReadResult read = FormatReading.bytes(QuizFormat.GIFT, written.content());

        List<String> notWritten = written.losses().stream()
                .filter(loss -> !loss.code().equals("loss-details"))
                .map(loss -> loss.place().detail())
                .toList();
        assertThat(read.problems()).filteredOn(problem -> problem.isError()).as(text(written)).isEmpty();
        assertThat(read.imported()).as(text(written)).isEqualTo(read.found());
        assertThat(pairs(FormatReading.questions(read))).as(text(written)).isEqualTo(pairs(questions.stream()
                .filter(question -> !notWritten.contains(question.id()))
                .toList()));
        List<String> lossless = questions.stream().map(Question::id)
                .filter(id -> written.losses().stream().noneMatch(loss -> loss.place().detail().equals(id)))
                .toList();
        assertThat(FormatReading.questions(read)).filteredOn(question -> lossless.contains(question.id()))
                .isEqualTo(questions.stream().filter(question -> lossless.contains(question.id())).toList());
    }

    private static List<Tuple2<String, QuestionType>> pairs(List<Question> questions) {
        return questions.stream().map(question -> Tuple.of(question.id(), question.type())).toList();
    }

    private static String text(WriteResult written) {
        return new String(written.content(), StandardCharsets.UTF_8) + written.losses();
    }

    @Test
    void severalBlanksAreNotWrittenAndNamed() {
        QuizSet set = new QuizSet("s", "题库", "", "", List.of(TypicalQuestions.FILL));

        WriteResult written = FORMATS.write(set, QuizFormat.GIFT);

        assertThat(((FillBlank) TypicalQuestions.FILL).blanks()).hasSizeGreaterThan(1);
        assertThat(written.losses()).hasSize(1);
        assertThat(written.losses().get(0).code()).isEqualTo("loss-type");
        assertThat(written.losses().get(0).place().detail()).isEqualTo("f-1");
    }

    @Test
    void aPersonCanReadWhatIsWritten() {
        QuizSet set = new QuizSet("a-set", "题库", "", "meetings",
                List.of(TypicalQuestions.SINGLE, TypicalQuestions.TRUE_FALSE));

        String text = new String(FORMATS.write(set, QuizFormat.GIFT).content(), StandardCharsets.UTF_8);

        assertThat(text).isEqualTo("""
                // [set:a-set] [title:题库] [topic:meetings]

                $CATEGORY: $course$/top/meetings

                // [id:s-1]
                全省网信工作会议由省委召开，多久召开一次？{
                \t~每年一次
                \t~每两年一次
                \t~每三年一次
                \t=每五年一次
                \t####因为如此。
                }

                // [id:t-1]
                省委常委会会议每年听取一次网信工作报告。{TRUE
                \t####因为如此。
                }

                """);
    }
}
