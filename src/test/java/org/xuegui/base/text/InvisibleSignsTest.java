package org.xuegui.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleSignsTest {

    @ParameterizedTest
    @ValueSource(ints = {0x202A, 0x202E, 0x2066, 0x2069, 0x200E, 0x200F, 0x061C, 0x200B, 0x2060, 0xFEFF, 0x00AD})
    void signsNobodySeesAreTakenOut(int sign) {
        assertThat(InvisibleSigns.without("张" + (char) sign + "三")).isEqualTo("张三");
        assertThat(InvisibleSigns.isIn("张" + (char) sign + "三")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三", "👨\u200D👩\u200D👧", "❤️", "a b\u3000c\t\n", "\uD869\uDED6"})
    void everythingElseStays(String text) {
        assertThat(InvisibleSigns.without(text)).isSameAs(text);
    }

    @Test
    void aNameOfNothingElseStaysAsItIs() {
        assertThat(InvisibleSigns.visibleName(" \u202E张三 ")).isEqualTo("张三");
        assertThat(InvisibleSigns.visibleName("\u202E")).isEqualTo("\u202E");
    }
}
