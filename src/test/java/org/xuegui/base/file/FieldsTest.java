package org.xuegui.base.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;

class FieldsTest {

    private final ProblemCollector problems = new ProblemCollector();

    @Test
    void rightValuesAreReadWithoutAProblem() {
        Fields fields = fields("text: ' 学规 '\nlist: [a, b]\nyes: true\nnumber: -1.5\nword: x\nof:\n  - {a: 1}\n");

        assertThat(fields.text("text")).isEqualTo(" 学规 ");
        assertThat(fields.texts("list")).containsExactly("a", "b");
        assertThat(fields.truth("yes")).contains(true);
        assertThat(fields.number("number")).contains(new BigDecimal("-1.5"));
        assertThat(fields.choice("word", Map.of("x", 7))).contains(7);
        assertThat(fields.mappings("of").get(0).text("a")).isEqualTo("1");
        fields.end();
        assertThat(codes()).isEmpty();
    }

    @Test
    void whatIsMissingIsReportedAtTheMapping() {
        Fields fields = fields("\n\nother: 1\n").named("a-001");

        assertThat(fields.text("stem")).isEmpty();
        assertThat(fields.texts("cites")).isEmpty();
        assertThat(fields.truth("answer")).isEmpty();
        assertThat(codes()).containsExactly("missing-field", "missing-field", "missing-field");
        assertThat(problems.problems().get(0).place()).isEqualTo(new Place("a.yaml", 3, 1, "a-001"));
    }

    @Test
    void wrongTypesAreReportedAtTheirValue() {
        Fields fields = fields("text: [a]\nlist: a\nyes: yes\nnumber: 5年\nword: z\nof: [a]\nempty:\nnone: []\n");

        fields.text("text");
        fields.texts("list");
        fields.truth("yes");
        fields.number("number");
        fields.choice("word", Map.of("x", 7));
        fields.mappings("of");
        fields.text("empty");
        fields.texts("none");

        assertThat(codes()).containsExactly("expected-text", "expected-list", "expected-boolean", "expected-number",
                "unknown-word", "expected-mapping", "empty-value", "empty-value");
        assertThat(problems.problems()).extracting(problem -> problem.place().line())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void optionalFieldsMayBeMissingOrEmpty() {
        Fields fields = fields("a:\nb: []\n");

        assertThat(fields.optionalText("a")).isEmpty();
        assertThat(fields.optionalTexts("b")).isEmpty();
        assertThat(fields.optionalText("c")).isEmpty();
        assertThat(fields.optionalTruth("d")).isFalse();
        assertThat(codes()).isEmpty();
    }

    @Test
    void anUnknownKeyIsAWarningThatNamesTheNearestKnownOne() {
        Fields fields = fields("explanaton: x\nzzz: 1\n");
        fields.optionalText("explanation");
        fields.end();

        assertThat(codes()).containsExactly("unknown-key-near", "unknown-key");
        assertThat(problems.problems().get(0).message().arguments()).containsExactly("explanaton", "explanation");
        assertThat(problems.errors()).isZero();
    }

    @Test
    void aKeyWrittenTwiceIsAnErrorWithItsLine() {
        fields("a: 1\na: 2\n").text("a");

        assertThat(codes()).containsExactly("duplicate-key");
        assertThat(problems.problems().get(0).place().line()).isEqualTo(2);
    }

    private Fields fields(String yaml) {
        DataNode root = YamlDocument.read("a.yaml", yaml).root().orElseThrow();
        return Fields.of("a.yaml", root, problems).orElseThrow();
    }

    private List<String> codes() {
        return problems.problems().stream().map(Problem::code).toList();
    }
}
