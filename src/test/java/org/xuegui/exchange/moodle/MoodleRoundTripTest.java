package org.xuegui.exchange.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.FormatReading;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.exchange.Settled;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionArbitraries;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.TypicalQuestions;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.WriteResult;

class MoodleRoundTripTest {

    private static final QuizFileFormats FORMATS = new QuizFileFormats();

    @Property(tries = 400)
    @Domain(QuestionArbitraries.class)
    void whatMoodleCarriesReadsBackEqual(@ForAll Question generated) {
        Question question = Settled.withBlanks(generated);
        QuizSet set = new QuizSet("一套", "题库 \"一\" & <二>", "pack", "主题", List.of(question));

        WriteResult written = FORMATS.write(set, QuizFormat.MOODLE_XML);

        assertThat(written.losses()).as(text(written)).isEmpty();
        ReadResult read = FormatReading.bytes(QuizFormat.MOODLE_XML, written.content());
        assertThat(read.problems()).as(text(written)).filteredOn(problem -> problem.isError()).isEmpty();
        assertThat(read.sets().get(0).asSet(read.sets().get(0).id().orElseThrow())).as(text(written)).isEqualTo(set);
    }

    @Property(tries = 150)
    @Domain(QuestionArbitraries.class)
    void ofAnySetTheFileHoldsWhatTheLossesLeave(@ForAll @Size(max = 4) List<Question> generated) {
        List<Question> questions = Settled.numbered(generated);
        WriteResult written =
                FORMATS.write(new QuizSet("s", "题库", "", "", questions), QuizFormat.MOODLE_XML);
        ReadResult read = FormatReading.bytes(QuizFormat.MOODLE_XML, written.content());

        List<String> notWritten = written.losses().stream()
                .filter(loss -> !loss.code().equals("loss-details"))
                .map(loss -> loss.place().detail())
                .toList();
        assertThat(read.problems()).filteredOn(problem -> problem.isError()).as(text(written)).isEmpty();
        assertThat(FormatReading.questions(read)).extracting(Question::id).isEqualTo(
                questions.stream().map(Question::id).filter(id -> !notWritten.contains(id)).toList());
    }

    @Test
    void allTypesAndTheWordBankAreCarried() {
        List<Question> questions = new ArrayList<>(TypicalQuestions.ALL);
        questions.add(new FillBlank(
                TypicalQuestions.details("w-1", Passage.withBlanks("先{{1}}后{{2}}，[[1]] {1:SA:=x}")),
                List.of(text("乙"), text("甲")), List.of("甲", "乙", "丙"), false));
        questions.add(new FillBlank(
                TypicalQuestions.details("c-1", Passage.withBlanks("应当{{1}}。")),
                List.of(new BlankKey.Text(List.of("事先"), false, List.of("事先", "事后"))), List.of(), false));
        QuizSet set = new QuizSet("s", "题库", "", "", questions);

        WriteResult written = FORMATS.write(set, QuizFormat.MOODLE_XML);

        assertThat(written.losses()).isEmpty();
        ReadResult read = FormatReading.bytes(QuizFormat.MOODLE_XML, written.content());
        assertThat(read.sets().get(0).asSet("s")).isEqualTo(set);
        assertThat(read.problems()).isEmpty();
    }

    private static BlankKey text(String accepted) {
        return new BlankKey.Text(List.of(accepted), false, List.of());
    }

    private static String text(WriteResult written) {
        return new String(written.content(), StandardCharsets.UTF_8) + written.losses();
    }
}
