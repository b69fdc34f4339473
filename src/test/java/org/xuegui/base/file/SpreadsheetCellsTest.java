package org.xuegui.base.file;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SpreadsheetCellsTest {

    @Test
    void whatASpreadsheetWouldRunIsGuarded() {
        for (String text : new String[] {"=1+1", "+86", "-1班", "@张三", "\tx", "\rx", "＝1", "＋1", "－1", "＠张"}) {
            assertThat(SpreadsheetCells.guard(text)).isEqualTo("'" + text);
        }
        assertThat(SpreadsheetCells.guard("'=1")).isEqualTo("''=1");
    }

    @Test
    void otherTextsStayAsTheyAre() {
        for (String text : new String[] {"", "张三", "'引号'", "1-1", "a=b", "'"}) {
            assertThat(SpreadsheetCells.guard(text)).isEqualTo(text);
            assertThat(SpreadsheetCells.unguard(text)).isEqualTo(text);
        }
    }

    @Property
    void unguardingGivesTheTextBack(
            @ForAll @StringLength(max = 6) @Chars({'\'', '=', '-', '@', '\t', '＋', '张'})
            @CharRange(from = 'a', to = 'c') String text) {
        assertThat(SpreadsheetCells.unguard(SpreadsheetCells.guard(text))).isEqualTo(text);
    }
}
