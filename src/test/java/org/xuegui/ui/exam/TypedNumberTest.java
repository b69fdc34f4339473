package org.xuegui.ui.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @Test
    void readsFullWidthDigitsAndSpaces() {
        assertThat(TypedNumber.whole(" ４５ ", 1, 600)).contains(45);
        assertThat(TypedNumber.decimal("２．５", BigDecimal.ONE, BigDecimal.TEN)).contains(new BigDecimal("2.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "0", "601", "-3", "4.5", "十", "1e9", "１２三"})
    void refusesWhatIsNoNumberOfMinutes(String typed) {
        assertThat(TypedNumber.whole(typed, 1, 600)).isEmpty();
    }
}
