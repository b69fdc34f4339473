package org.xuegui.base.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegui.base.file.DataNode.Mapping;
import org.xuegui.base.file.DataNode.Scalar;
import org.xuegui.base.problem.Problem;

class JsonDocumentTest {

    @Test
    void valuesKeepTheCharactersTheyAreWrittenWith() {
        Mapping root = (Mapping) JsonDocument.read("a.json",
                "{\t\"n\": 1.50, \"t\":true, \"z\": null, \"s\": \"\\u5b66\\/\\ud83d\\ude00\"}").root().orElseThrow();

        assertThat(root.entries()).extracting(entry -> ((Scalar) entry.value()).text())
                .containsExactly("1.50", "true", "", "学/😀");
    }

    @Test
    void nodesKnowTheirLine() {
        Mapping root = (Mapping) JsonDocument.read("a.json", "{\n  \"a\": [\n  1\n]}").root().orElseThrow();

        assertThat(root.find("a").orElseThrow().line()).isEqualTo(2);
    }

    @Test
    void aNameWrittenTwiceIsRemembered() {
        Mapping root = (Mapping) JsonDocument.read("a.json", "{\"a\": 1,\n\"a\": 2}").root().orElseThrow();

        assertThat(root.repeated()).extracting(Scalar::line).containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": 1,}     | 1 | json-syntax
            {"a": "x      | 1 | json-syntax
            {"a": 1       | 1 | json-syntax
            {"a": 01}     | 1 | json-syntax
            {"a": 1} 2    | 1 | json-documents
            """)
    void whatCannotBeReadNamesItsLine(String text, int line, String code) {
        Problem problem = JsonDocument.read("a.json", text).problems().get(0);

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.place().line()).isEqualTo(line);
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(JsonDocument.read("a.json", "[".repeat(100_000)).problems())
                .extracting(Problem::code).containsExactly("data-depth");
    }

    @Test
    void nothingIsNoDocument() {
        assertThat(JsonDocument.read("a.json", "  ").problems())
                .extracting(Problem::code).containsExactly("file-empty");
    }
}
