package org.xuegui.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatsTest {

    @ParameterizedTest(name = "{1} in {0} reads {2}")
    @CsvSource(delimiter = '~', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            0  ~ 80                   ~ 80
            0  ~ 80.0                 ~ 80
            0  ~ 10000                ~ 10000
            0  ~ 0.25                 ~ 0.25
            0  ~ 0.30000000000000004  ~ 0.3
            0  ~ 1.1E+17              ~ 110000000000000000
            0  ~ -0.0                 ~ 0
            9  ~ 0.16                 ~ 16%
            10 ~ 0.1625               ~ 16.25%
            2  ~ 3.14159              ~ 3.14
            3  ~ 1234567              ~ 1,234,567
            4  ~ -1234.5              ~ -1,234.50
            14 ~ 41760                ~ 2014/5/1
            20 ~ 0.97916666666666663  ~ 23:30
            31 ~ 41760                ~ 2014年5月1日
            57 ~ 41760                ~ 2014年5月
            58 ~ 41760                ~ 5月1日
            22 ~ 41760.5              ~ 2014/5/1 12:00
            46 ~ 1.5                  ~ 36:00:00
            18 ~ 0.75                 ~ 6:00 PM
            49 ~ 012                  ~ 12
            """)
    void builtInFormats(int format, String raw, String shown) {
        assertThat(new CellFormats(List.of(format), Map.of(), false).text(raw, 0)).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0} shows {1} as {2}")
    @CsvSource(delimiter = '~', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            yyyy-mm-dd               ~ 41760     ~ 2014-05-01
            [$-804]yyyy"年"m"月";@    ~ 41760     ~ 2014年5月
            h:mm:ss                  ~ 0.5       ~ 12:00:00
            0_);[Red]\\(0\\)          ~ -5        ~ (5)
            0.0#                     ~ 2.5       ~ 2.5
            0"元"                    ~ 5         ~ 5元
            000                      ~ 7         ~ 007
            #,##0.00 "万元"          ~ 1234.5    ~ 1,234.50 万元
            [DBNum1][$-804]General   ~ 6         ~ 6
            0.00E+00                 ~ 12345     ~ 1.23E04
            # ?/?                    ~ 0.5       ~ 0.5
            """)
    void formatsOfTheWorkbook(String code, String raw, String shown) {
        assertThat(new CellFormats(List.of(176), Map.of(176, code), false).text(raw, 0)).isEqualTo(shown);
    }

    @Test
    void daysCountedFrom1904() {
        assertThat(new CellFormats(List.of(31), Map.of(), true).text("40298", 0)).isEqualTo("2014年5月1日");
    }

    @Test
    void daysBeforeTheLeapDayThatNeverWas() {
        assertThat(new CellFormats(List.of(14), Map.of(), false).text("1", 0)).isEqualTo("1900/1/1");
        assertThat(new CellFormats(List.of(14), Map.of(), false).text("61", 0)).isEqualTo("1900/3/1");
    }

    @Test
    void whatIsNoNumberStaysAsItIs() {
        CellFormats formats = new CellFormats(List.of(14), Map.of(), false);

        assertThat(formats.text("abc", 0)).isEqualTo("abc");
        assertThat(formats.text("1e999999", 0)).isEqualTo("1e999999");
        assertThat(formats.text("-3", 0)).isEqualTo("-3");
        assertThat(formats.text("99999999", 0)).isEqualTo("99999999");
    }
}
