package org.xuegui.base.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegui.base.file.DataNode.Items;
import org.xuegui.base.file.DataNode.Mapping;
import org.xuegui.base.file.DataNode.Scalar;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.text.Texts;

class YamlDocumentTest {

    @Test
    void everyScalarIsTextAsItStands() {
        Mapping root = mapping("a: no\nb: 012\nc: 2024-01-01\nd: ~\ne: !!int 3\nf: 1_000\n");

        assertThat(root.entries()).extracting(entry -> ((Scalar) entry.value()).text())
                .containsExactly("no", "012", "2024-01-01", "~", "3", "1_000");
    }

    @Test
    void nodesKnowTheirLineAndColumn() {
        Mapping root = mapping("# 说明\ntitle: 题库\nlist:\n  - {id: a}\n");

        assertThat(root.find("title").orElseThrow()).isEqualTo(new Scalar("题库", 2, 8));
        Items list = (Items) root.find("list").orElseThrow();
        assertThat(list.items().get(0).line()).isEqualTo(4);
        assertThat(list.items().get(0).column()).isEqualTo(5);
    }

    @Test
    void aKeyWrittenTwiceKeepsItsFirstValueAndIsRemembered() {
        Mapping root = mapping("a: 1\nb: 2\na: 3\n");

        assertThat(root.find("a")).contains(new Scalar("1", 1, 4));
        assertThat(root.repeated()).containsExactly(new Scalar("a", 3, 1));
    }

    @Test
    void anAliasStandsForWhatItNames() {
        Mapping root = mapping("a: &x [1, 2]\nb: *x\n");

        assertThat(root.find("b")).isEqualTo(root.find("a"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a: 1\\n\\tb: 2            | 2 | yaml-tab
            a: b: c                   | 1 | yaml-colon
            a: 1\\nb: @x              | 2 | yaml-sign
            a: `x`                    | 1 | yaml-sign
            a: "x                     | 1 | yaml-quote
            a: [1, 2                  | 1 | yaml-bracket
            a: {b: 1\\nc: 2            | 1 | yaml-bracket
            a: [1 2]}\\nb: 3           | 1 | yaml-indent
            - a\\nb: 1                | 2 | yaml-indent
            a: 1\\n  b: 2             | 2 | yaml-colon
            a:\\n    b: 1\\n  c: 2    | 3 | yaml-indent
            a: 1\\nb                  | 2 | yaml-key
            a: 1\\nb:2\\nc: 3         | 2 | yaml-key
            a: 1\\nb: "x\\nc: 2       | 2 | yaml-quote
            a: 'x                     | 1 | yaml-quote
            a: "C:\\q"                | 1 | yaml-escape
            a: "x\\n---\\nb: 2        | 2 | yaml-separator
            a: - b                    | 1 | yaml-dash
            a: > text\\n  more        | 1 | yaml-block
            a: !<x                    | 1 | yaml-tag
            a: !no!thing x            | 1 | yaml-tag
            a: &                      | 1 | yaml-anchor
            a: *                      | 1 | yaml-anchor
            %YAML x                   | 1 | yaml-directive
            [1] x                     | 1 | yaml-extra
            a: ]                      | 1 | yaml-value
            a: 1\\n---\\nb: 2         | 2 | yaml-documents
            a: &x [*x]                | 1 | data-alias-unknown
            a: *nothing               | 1 | data-alias-unknown
            ? [a, b]\\n: 1            | 1 | data-key
            ok: 1\\nbad: \\u0007      | 2 | yaml-character
            # only a comment          | 0 | file-empty
            """)
    void whatCannotBeReadNamesItsLineAndCure(String text, int line, String code) {
        String yaml = text.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0007", "\u0007");

        DataDocument document = YamlDocument.read("题库.yaml", yaml);

        assertThat(document.root()).isEmpty();
        Problem problem = document.problems().get(0);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.place().file()).isEqualTo("题库.yaml");
        assertThat(problem.place().line()).isEqualTo(line);
        assertThat(Texts.in(Texts.CHINESE).text(problem.message()))
                .as("no word of the parser's").doesNotContain("expected", "found", "while", "block end");
        assertThat(Texts.in(Texts.CHINESE).text(problem.message())).contains("请");
        assertThat(Texts.in(Locale.ENGLISH).text(problem.message())).isNotBlank();
    }

    @Test
    void theLineFoundIsShownAndALongOneCut() {
        Problem problem = YamlDocument.read("题库.yaml", "a: 1\nstem: @" + "学".repeat(60)).problems().get(0);
        assertThat(Texts.in(Texts.CHINESE).text(problem.message()))
                .contains("“stem: @" + "学".repeat(33) + "…”", "请给整段文字加引号");
        assertThat(problem.place().column()).isEqualTo(7);
    }

    @Test
    void anEmptyTextIsNoDocument() {
        assertThat(codeOf("")).isEqualTo("file-empty");
    }

    @Test
    void aliasesThatUnfoldToBillionsAreRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            String alias = "*a" + (i - 1);
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", java.util.Collections.nCopies(9, alias))));
        }

        assertThat(codeOf(bomb.toString())).isEqualTo("data-size");
    }

    @Test
    void manyAliasesAreRefused() {
        assertThat(codeOf("a: &x 1\nb: [" + "*x, ".repeat(200) + "1]\n")).isEqualTo("data-aliases");
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(codeOf("a: " + "[".repeat(100_000))).isEqualTo("data-depth");
        assertThat(codeOf("a: " + "{a: ".repeat(200) + "1" + "}".repeat(200))).isEqualTo("data-depth");
    }

    @Test
    void textsAboveSnakeYamlsOwnLimitAreRead() {
        String text = "a: |-\n" + ("  " + "学".repeat(200) + "\n").repeat(20_000);

        assertThat(text.length()).isGreaterThan(3_145_728);
        assertThat(YamlDocument.read("a.yaml", text).root()).isPresent();
    }

    private static Mapping mapping(String text) {
        DataDocument document = YamlDocument.read("a.yaml", text);
        assertThat(document.problems()).isEmpty();
        return (Mapping) document.root().orElseThrow();
    }

    private static String codeOf(String text) {
        return YamlDocument.read("a.yaml", text).problems().get(0).code();
    }
}
