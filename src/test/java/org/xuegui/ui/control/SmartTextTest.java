package org.xuegui.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmartTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每5年一次      | 每_5_年一次
            第 3 条        | 第 3 条
            知识点B04      | 知识点_B04
            答对80%以上    | 答对_80%_以上
            6章27条        | 6_章_27_条
            “5”年          | “5”年
            网信委         | 网信委
            plain text 12  | plain text 12
            """)
    void thinSpaceStandsOnlyWhereChineseMeetsLatinOrFigures(String text, String expected) {
        assertThat(SmartText.spaced(text)).isEqualTo(expected.replace('_', '\u2009'));
    }

    @Property
    void takingTheSpacesOutGivesTheTextBack(
            @ForAll @StringLength(max = 40) @CharRange(from = '一', to = '丏') @CharRange(from = '0', to = 'z') String text) {
        assertThat(SmartText.unspaced(SmartText.spaced(text))).isEqualTo(text);
        assertThat(SmartText.spaced(SmartText.spaced(text))).isEqualTo(SmartText.spaced(text));
    }
}
