package org.xuegui.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.json.MalformedJsonException;

class QuestionJsonTest {

    @Domain(QuestionArbitraries.class)
    @Property(tries = 500)
    void readingWhatWasWrittenGivesAnEqualQuestion(@ForAll Question question) {
        String json = QuestionJson.write(question);

        assertThat(QuestionJson.read(json)).isEqualTo(question);
        assertThat(QuestionJson.write(QuestionJson.read(json))).isEqualTo(json);
    }

    @Test
    void keysComeInOneOrderWithoutSpacesOrDefaults() {
        assertThat(QuestionJson.write(TypicalQuestions.single("s-1", "“甲”？", 1, "是", "否")))
                .isEqualTo("{\"id\":\"s-1\",\"type\":\"single\",\"stem\":\"“甲”？\","
                        + "\"choices\":[{\"id\":\"a\",\"text\":\"是\"},{\"id\":\"b\",\"text\":\"否\"}],\"answer\":[\"b\"],"
                        + "\"explanation\":\"因为如此。\",\"difficulty\":\"medium\",\"topic\":\"meetings\"}");
    }

    @Test
    void fillStemIsAStringWithItsBlanks() {
        assertThat(QuestionJson.write(TypicalQuestions.FILL))
                .contains("\"stem\":\"《规定》共 {{1}} 章 {{2}} 条，重要事项应当{{3}}请示。\"")
                .contains("\"blanks\":[{\"number\":6},{\"number\":27},{\"accept\":[\"事先\"]}]");
    }

    @Test
    void blankLikeTextSurvivesWhereItIsText() {
        Question single = TypicalQuestions.single("s-1", "“{{1}}”是什么？", 0, "{{1}}", "{{2}}");
        Passage stem = new Passage(List.of(new Passage.Paragraph(
                List.of(new Passage.Span("写作 {{1}}：", Set.of()), new Passage.Blank(1)))));
        Question fill = new FillBlank(
                TypicalQuestions.details("f-1", stem), List.of(TypicalQuestions.number(1)), List.of(), false);

        assertThat(QuestionJson.read(QuestionJson.write(single))).isEqualTo(single);
        assertThat(QuestionJson.read(QuestionJson.write(fill))).isEqualTo(fill);
    }

    @Test
    void versionIsTheHashOfTheText() {
        assertThat(QuestionJson.version(TypicalQuestions.SINGLE)).matches("[0-9a-f]{64}");
        assertThat(QuestionJson.version(TypicalQuestions.SINGLE))
                .isEqualTo(QuestionJson.version(QuestionJson.read(QuestionJson.write(TypicalQuestions.SINGLE))))
                .isNotEqualTo(QuestionJson.version(TypicalQuestions.MULTIPLE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                                                    | an object was expected
            {"id":"a","stem":"b"}                                                 | type: is missing
            {"id":"a","type":"essay","stem":"b"}                                  | unknown type essay
            {"id":"a","type":"truefalse","stem":"b","answer":"yes"}               | answer: true or false
            {"id":"a","type":"single","stem":"b","choices":[{"id":1}]}            | answer: one choice
            {"id":"a","type":"multiple","stem":"b","choices":[{"id":1}]}          | choices[0].id: a text
            {"id":"a","id":"b","type":"short","stem":"b"}                         | Duplicate
            {"id":"a","type":"ordering","stem":"b","items":["c"]}                 | 2 to 26 items
            {"id":"a","type":"fill","stem":"{{1}}","blanks":[{"number":1e999}]}   | 40 digits
            {"id"                                                                 | Unexpected
            """)
    void whatIsWrongIsSaidWithItsPlace(String json, String message) {
        assertThatThrownBy(() -> QuestionJson.read(json))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessageContaining(message);
    }

    @Test
    void onlyTypeChoicesAndKeyAreMaterial() {
        SingleChoice before = TypicalQuestions.single("s-1", "问？", 0, "甲", "乙", "丙");
        Question reworded = before.withDetails(TypicalQuestions.details("s-1", "问题？", "C02"));
        Question reordered = new SingleChoice(
                before.details(), List.of(before.choices().get(2), before.choices().get(0), before.choices().get(1)), "a");

        assertThat(QuestionJson.isMaterialChange(before, reworded)).isFalse();
        assertThat(QuestionJson.isMaterialChange(before, reordered)).isFalse();
        assertThat(QuestionJson.isMaterialChange(before, new SingleChoice(before.details(), before.choices(), "b")))
                .isTrue();
        assertThat(QuestionJson.isMaterialChange(before, TypicalQuestions.single("s-1", "问？", 0, "甲", "乙", "丁")))
                .isTrue();
        assertThat(QuestionJson.isMaterialChange(
                        before, new MultipleChoice(before.details(), before.choices(), Set.of("a"))))
                .isTrue();
    }
}
