package org.xuegui.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuegui.base.problem.Problem;
import org.xuegui.exchange.FormatReading;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.exchange.Settled;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionArbitraries;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.TypicalQuestions;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.WriteResult;

class ListRoundTripTest {

    private static final QuizFileFormats FORMATS = new QuizFileFormats();

    @ParameterizedTest
    @EnumSource(value = QuizFormat.class, names = {"TEXT", "DOCX"})
    void allSevenTypesReadBackEqual(QuizFormat format) {
        QuizSet set = new QuizSet("a-set", "题库 一", "pack", "meetings", TypicalQuestions.ALL);
        WriteResult written = FORMATS.write(set, format);

        ReadResult read = FormatReading.bytes(format, written.content());

        assertThat(written.losses()).isEmpty();
        assertThat(read.problems()).isEmpty();
        assertThat(read.sets().get(0).asSet("a-set")).isEqualTo(set);
        assertThat(read.sets().get(0).id()).contains("a-set");
    }

    @Property(tries = 80)
    @Domain(QuestionArbitraries.class)
    void everyPlainTextReadsBackHoweverAwkward(@ForAll @Size(min = 1, max = 4) List<Question> generated) {
        QuizSet set = new QuizSet("a-set", "题库", "", "主题", PlainQuestions.of(generated));
        for (QuizFormat format : List.of(QuizFormat.TEXT, QuizFormat.DOCX)) {
            WriteResult written = FORMATS.write(set, format);

            ReadResult read = FormatReading.bytes(format, written.content());

            assertThat(read.problems()).filteredOn(Problem::isError).isEmpty();
            assertThat(FormatReading.questions(read)).isEqualTo(set.questions());
            assertThat(written.losses()).isEmpty();
        }
    }

    @Property(tries = 40)
    @Domain(QuestionArbitraries.class)
    void whatIsNotCarriedIsToldByQuestion(@ForAll @Size(min = 1, max = 4) List<Question> generated) {
        QuizSet set = new QuizSet("a-set", "题库", "", "主题", Settled.numbered(generated));
        WriteResult written = FORMATS.write(set, QuizFormat.TEXT);

        ReadResult read = FormatReading.bytes(QuizFormat.TEXT, written.content());

        List<String> told = written.losses().stream().map(loss -> loss.place().detail()).toList();
        List<Question> whole =
                set.questions().stream().filter(question -> !told.contains(question.id())).toList();
        assertThat(FormatReading.questions(read)).containsAll(whole);
    }
}
