package org.xuegui.exchange.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.FormatReading;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.exchange.Settled;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.Difficulty;
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

class QtiRoundTripTest {

    private static final QuizFileFormats FORMATS = new QuizFileFormats();
    private static final List<QuizFormat> VERSIONS = List.of(QuizFormat.QTI, QuizFormat.QTI_3);

    @Property(tries = 300)
    @Domain(QuestionArbitraries.class)
    void whatQtiCarriesReadsBackEqual(@ForAll Question generated) {
        Question question = Settled.forMoodle(generated);
        QuizSet set = new QuizSet("一套", "题库 <一>", "pack", "主题", List.of(question));

        for (QuizFormat version : VERSIONS) {
            assertThat(readBack(set, version)).isEqualTo(set);
        }
    }

    @Property(tries = 150)
    @Domain(QuestionArbitraries.class)
    void ofAnySetThePackageHoldsWhatTheLossesLeave(@ForAll @Size(max = 4) List<Question> generated) {
        List<Question> questions = Settled.numbered(generated);
        QuizSet set = new QuizSet("s", "题库", "", "", questions);

        for (QuizFormat version : VERSIONS) {
            WriteResult written = FORMATS.write(set, version);
            ReadResult read = FormatReading.bytes(QuizFormat.QTI, written.content());

            List<String> notWritten = written.losses().stream()
                    .filter(loss -> !loss.code().equals("loss-details"))
                    .map(loss -> loss.place().detail())
                    .toList();
            if (notWritten.size() < questions.size()) {
                assertThat(read.problems()).filteredOn(problem -> problem.isError()).as(text(written)).isEmpty();
            }
            assertThat(FormatReading.questions(read)).extracting(Question::id).isEqualTo(
                    questions.stream().map(Question::id).filter(id -> !notWritten.contains(id)).toList());
            assertThat(FormatReading.questions(read))
                    .filteredOn(question -> isLossless(written, question))
                    .isEqualTo(questions.stream().filter(question -> isLossless(written, question)).toList());
        }
    }

    private static boolean isLossless(WriteResult written, Question question) {
        return written.losses().stream().noneMatch(loss -> loss.place().detail().equals(question.id()));
    }

    private static QuizSet readBack(QuizSet set, QuizFormat version) {
        WriteResult written = FORMATS.write(set, version);
        assertThat(written.losses()).as(text(written)).isEmpty();
        ReadResult read = FormatReading.bytes(QuizFormat.QTI, written.content());
        assertThat(read.found()).isEqualTo(set.questions().size());
        return read.sets().get(0).asSet(read.sets().get(0).id().orElseThrow());
    }

    private static String text(WriteResult written) {
        return files(written.content()).toString() + written.losses();
    }

    static Map<String, String> files(byte[] content) {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }

    @ParameterizedTest
    @EnumSource(value = QuizFormat.class, names = {"QTI", "QTI_3"})
    void everyTypeIsCarriedWhole(QuizFormat version) {
        QuizSet set = new QuizSet("all", "全部题型", "", "meetings", TypicalQuestions.ALL);

        assertThat(readBack(set, version)).isEqualTo(set);
    }

    @ParameterizedTest
    @EnumSource(value = QuizFormat.class, names = {"QTI", "QTI_3"})
    void detailsOfChoicesAndBlanksAreCarried(QuizFormat version) {
        QuizSet set = new QuizSet("s", "题库", "", "", detailed());

        assertThat(readBack(set, version)).isEqualTo(set);
    }

    /** Questions with shares, feedback, fixed choices, blanks out of order, several right words, a word bank. */
    static List<Question> detailed() {
        QuestionDetails details = new QuestionDetails("选 1", Passage.of("选？"), Passage.EMPTY, Difficulty.HARD, "主题",
                List.of("C02"), "来源 1");
        Question single = new SingleChoice(details, List.of(
                choice("甲", "1", "", true), choice("b c", "0.5", "一半", false), choice("1", "-0.25", "", false)), "甲");
        Question multiple = new MultipleChoice(details.withId("m"), List.of(
                choice("a", "0.7", "", false), choice("b", "0.3", "好", false), choice("c", "-0.2", "", true)),
                Set.of("a", "b"));
        Question fill = new FillBlank(stem("f", "先{{2}}后{{1}}再{{3}}"), List.of(
                new BlankKey.Text(List.of("每年一次"), true, List.of()),
                new BlankKey.Number(new BigDecimal("-1.5"), new BigDecimal("0.25")),
                new BlankKey.Text(List.of("事先", "提前"), false, List.of("事后", "提前", "事先"))), List.of(), true);
        Question gaps = new FillBlank(stem("g", "由{{2}}和{{1}}负责"), List.of(
                new BlankKey.Text(List.of("乙", "丙"), false, List.of()),
                new BlankKey.Text(List.of("甲"), true, List.of())), List.of("甲", "乙", "丙", "丁"), false);
        return List.of(withoutKeyWeight(single), multiple, fill, gaps);
    }

    /** The key of a single choice question has the whole mark, which goes without saying. */
    private static Question withoutKeyWeight(Question question) {
        SingleChoice single = (SingleChoice) question;
        List<Choice> choices = single.choices().stream()
                .map(choice -> choice.id().equals(single.key())
                        ? new Choice(choice.id(), choice.text(), Optional.empty(), choice.feedback(), choice.isFixed())
                        : choice)
                .toList();
        return new SingleChoice(single.details(), choices, single.key());
    }

    private static Choice choice(String id, String weight, String feedback, boolean isFixed) {
        return new Choice(id, Passage.of("选项" + id), Optional.of(new BigDecimal(weight)), Passage.of(feedback), isFixed);
    }

    private static QuestionDetails stem(String id, String stem) {
        return TypicalQuestions.details(id, Passage.withBlanks(stem));
    }

    @ParameterizedTest
    @EnumSource(value = QuizFormat.class, names = {"QTI", "QTI_3"})
    void equalSetsGiveEqualBytes(QuizFormat version) {
        QuizSet set = new QuizSet("all", "全部题型", "", "", TypicalQuestions.ALL);

        assertThat(FORMATS.write(set, version).content()).isEqualTo(FORMATS.write(set, version).content());
    }
}
