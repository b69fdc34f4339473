package org.xuegui.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ＡＢＣ        | abc
            省委 网信委     | 省委网信委
            “事先”。       | 事先
            《规定》        | 规定
            ５             | 5
            −5            | -5
            －5            | -5
            .5            | .5
            党委（党组）成员 | 党委(党组)成员
            50%           | 50%
            +5            | +5
            10²           | 10^2
            C＋＋          | c++
            """)
    void textsThatMeanTheSameHaveOneForm(String text, String form) {
        assertThat(AnswerText.normalised(text)).isEqualTo(form);
    }

    @Test
    void invisibleCharactersDoNotCount() {
        assertThat(AnswerText.normalised("\uFEFF事\u200B先\u3000\u00A0")).isEqualTo("事先");
    }

    @Test
    void nothingButPunctuationStays() {
        assertThat(AnswerText.normalised("、")).isEqualTo("、");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5          | 5
            ５         | 5
            五         | 5
            -5         | -5
            －５       | -5
            负五       | -5
            +5         | 5
            十         | 10
            十二       | 12
            二十七     | 27
            两         | 2
            两百       | 200
            一百零五   | 105
            一百五     | 150
            一百一十五 | 115
            一千零五十 | 1050
            一万二千   | 12000
            一万五     | 15000
            三亿       | 300000000
            二〇二六   | 2026
            三点一四   | 3.14
            零         | 0
            5.50       | 5.5
            .5         | 0.5
            1,000      | 1000
            12，345.6  | 12345.6
            5 万       | 50000
            3.5亿      | 350000000
            贰拾柒     | 27
            """)
    void numbersAreReadInEveryWriting(String text, String number) {
        assertThat(AnswerText.number(text)).hasValueSatisfying(
                value -> assertThat(value).isEqualByComparingTo(new BigDecimal(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "六章", "5-", "--5", "1,00", "五五五个", "十十", "百", "五十百", "一十二十", "1e5", "点五", "6。", "五 5",
        "9999999999999999999999999999999999999999999"})
    void whatIsNoNumberIsNone(String text) {
        assertThat(AnswerText.number(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每年一次   | 一年一次
            每年一次   | 每年 1 次
            每年一次   | 每１年一次
            每5年一次  | 五年一次
            每五年一次。 | 5年1次
            每半年一次 | 半年一次
            每季度一次 | 每3个月一次
            两年一次   | 每2年1次
            每周二次   | 每星期2次
            """)
    void frequenciesThatMeanTheSameAreTheSame(String one, String other) {
        assertThat(FrequencyText.normalised(one)).isPresent().isEqualTo(FrequencyText.normalised(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每年一次   | 每五年一次
            每年一次   | 每年两次
            一年一次   | 一月一次
            每年一次   | 每15年一次
            """)
    void otherFrequenciesDiffer(String one, String other) {
        assertThat(FrequencyText.normalised(one)).isPresent().isNotEqualTo(FrequencyText.normalised(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"每年", "-1年一次", "每年至少一次", "定期", "年年"})
    void whatIsNoFrequencyIsNone(String text) {
        assertThat(FrequencyText.normalised(text)).isEmpty();
    }
}
