package org.xuegui.exchange.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.FormatReading;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.exchange.Settled;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionArbitraries;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TypicalQuestions;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.WriteResult;

class AnkiRoundTripTest {

    private static final QuizFileFormats FORMATS = new QuizFileFormats();

    @Property(tries = 300)
    @Domain(QuestionArbitraries.class)
    void whatAnkiCarriesReadsBackEqual(@ForAll Question generated) {
        Question question = withoutFeedback(Settled.forMoodle(generated));
        QuizSet set = new QuizSet("一套", "题库 :: \\ [一]", "pack", "主题", List.of(question));

        WriteResult written = FORMATS.write(set, QuizFormat.ANKI);

        assertThat(written.losses()).as(text(written)).isEmpty();
        ReadResult read = FormatReading.bytes(QuizFormat.ANKI, written.content());
        assertThat(read.found()).isEqualTo(1);
        assertThat(read.sets().get(0).asSet(read.sets().get(0).id().orElseThrow())).as(text(written)).isEqualTo(set);
    }

    @Property(tries = 150)
    @Domain(QuestionArbitraries.class)
    void ofAnySetTheFileHoldsWhatTheLossesLeave(@ForAll @Size(max = 4) List<Question> generated) {
        List<Question> questions = Settled.numbered(generated);
        QuizSet set = new QuizSet("s", "题库", "", "", questions);

        WriteResult written = FORMATS.write(set, QuizFormat.ANKI);
        ReadResult read = FormatReading.bytes(QuizFormat.ANKI, written.content());

        List<String> missing = written.losses().stream()
                .filter(loss -> !loss.code().equals("loss-details"))
                .map(loss -> loss.place().detail())
                .toList();
        List<String> lossy = written.losses().stream().map(loss -> loss.place().detail()).toList();
        List<Question> back = FormatReading.questions(read);
        assertThat(read.imported()).as(text(written)).isEqualTo(read.found());
        assertThat(back.stream().map(Question::id)).as(text(written)).isEqualTo(
                questions.stream().map(Question::id).filter(id -> !missing.contains(id)).toList());
        assertThat(back).filteredOn(question -> !lossy.contains(question.id())).as(text(written)).isEqualTo(
                questions.stream().filter(question -> !lossy.contains(question.id())).toList());
    }

    /** Several blanks, numbered in another order than they stand, each with whatever key. */
    @Property(tries = 150)
    @Domain(QuestionArbitraries.class)
    void blanksOfAnyKindReadBack(@ForAll FillBlank generated) {
        Passage settled = Settled.forMoodle(generated).details().explanation();
        FillBlank question = generated.withDetails(new QuestionDetails(
                "题", generated.stem(), settled, generated.details().difficulty(), "", List.of(), ""));
        FillBlank carried = new FillBlank(question.details(), question.blanks(), List.of(), question.isAnyOrder());

        WriteResult written = FORMATS.write(new QuizSet("s", "t", "", "", List.of(carried)), QuizFormat.ANKI);
        List<Question> back = FormatReading.questions(FormatReading.bytes(QuizFormat.ANKI, written.content()));

        assertThat(back).as(text(written)).hasSize(1);
        assertThat(((FillBlank) back.get(0)).isAnyOrder()).isEqualTo(carried.isAnyOrder());
        assertThat(back.get(0).stem().blanks()).isEqualTo(carried.stem().blanks());
    }

    @Test
    void allSevenTypesReadBackWithoutLoss() {
        QuizSet set = new QuizSet("s", "题库", "", "", new ArrayList<>(TypicalQuestions.ALL));

        WriteResult written = FORMATS.write(set, QuizFormat.ANKI);
        ReadResult read = FormatReading.bytes(QuizFormat.ANKI, written.content());

        assertThat(written.losses()).isEmpty();
        assertThat(read.problems()).isEmpty();
        assertThat(read.sets().get(0).asSet("s")).isEqualTo(set);
    }

    @Test
    void whatAnkiDoesNotCarryIsNamedByQuestion() {
        Choice told = new Choice("x", Passage.of("一"), Optional.empty(), Passage.of("为什么"), true);
        Question single = new SingleChoice(
                TypicalQuestions.details("d", "甲？"), List.of(told, Choice.of("y", "二")), "x");
        FillBlank banked = new FillBlank(TypicalQuestions.FILL.details(),
                ((FillBlank) TypicalQuestions.FILL).blanks(), List.of("甲", "乙"), false);

        WriteResult written = FORMATS.write(
                new QuizSet("s", "t", "", "", List.of(single, banked)), QuizFormat.ANKI);

        assertThat(written.losses()).extracting(Problem::code).containsOnly("loss-details");
        assertThat(written.losses()).extracting(loss -> loss.place().detail()).containsExactly("d", "f-1");
    }

    @Test
    void aLearnerCanUseWhatIsWrittenInAnki() {
        QuizSet set = new QuizSet("a-set", "题库", "", "meetings",
                List.of(TypicalQuestions.SINGLE, TypicalQuestions.TRUE_FALSE, TypicalQuestions.FILL));

        String text = text(FORMATS.write(set, QuizFormat.ANKI)).replace("[]", "");

        assertThat(text).isEqualTo("""
                #separator:tab
                #html:true
                #guid column:1
                #notetype column:2
                #deck column:3
                #tags column:6
                #set:a-set
                #name:题库
                #topic:meetings
                """
                + "s-1\tBasic\t题库::meetings\t\"全省网信工作会议由省委召开，多久召开一次？<ol type=\"\"A\"\">"
                + "<li>每年一次</li><li>每两年一次</li><li>每三年一次</li><li>每五年一次</li></ol>\"\t"
                + "<div>D</div><div>解析：因为如此。</div>\ttype:single\n"
                + "t-1\tBasic\t题库::meetings\t省委常委会会议每年听取一次网信工作报告。\t"
                + "<div>正确</div><div>解析：因为如此。</div>\ttype:truefalse\n"
                + "f-1\tCloze\t题库::meetings\t\"《规定》共&nbsp;{{c1::" + number("6") + "}}&nbsp;章&nbsp;{{c2::" + number("27")
                + "}}&nbsp;条，重要事项应当{{c3::事先}}请示。\"\t<div>解析：因为如此。</div>\ttype:fill\n");
    }

    private static String number(String value) {
        return "<span data-blank=\"\"&#123;&quot;number&quot;&#58;&quot;" + value
                + "&quot;,&quot;tolerance&quot;&#58;&quot;0&quot;&#125;\"\">" + value + "</span>";
    }

    private static Question withoutFeedback(Question question) {
        if (question instanceof SingleChoice single) {
            return new SingleChoice(single.details(), plain(single.choices()), single.key());
        }
        return question instanceof MultipleChoice multiple
                ? new MultipleChoice(multiple.details(), plain(multiple.choices()), multiple.keys())
                : question;
    }

    private static List<Choice> plain(List<Choice> choices) {
        return choices.stream().map(choice ->
                new Choice(choice.id(), choice.text(), Optional.empty(), Passage.EMPTY, false)).toList();
    }

    private static String text(WriteResult written) {
        return new String(written.content(), StandardCharsets.UTF_8) + written.losses();
    }
}
