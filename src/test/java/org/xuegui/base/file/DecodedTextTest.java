package org.xuegui.base.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecodedTextTest {

    private static final String TEXT = "题库：网信工作 😀";

    @Test
    void utf8IsCertain() {
        assertThat(decoded(TEXT.getBytes(StandardCharsets.UTF_8)))
                .contains(new DecodedText(TEXT, StandardCharsets.UTF_8, true));
    }

    @Test
    void byteOrderMarksDecideAndDisappear() {
        for (Charset charset : new Charset[] {
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
            assertThat(decoded(("\uFEFF" + TEXT).getBytes(charset))).contains(new DecodedText(TEXT, charset, true));
        }
    }

    @Test
    void whatIsNotUtf8IsGb18030AndUncertain() {
        assertThat(decoded(TEXT.getBytes(DecodedText.GB18030)))
                .contains(new DecodedText(TEXT, DecodedText.GB18030, false));
    }

    @Test
    void overlongFormsAndLoneSurrogatesAreNotUtf8() {
        byte[] overlong = {(byte) 0xC0, (byte) 0xAF, 'a'};
        byte[] surrogate = {(byte) 0xED, (byte) 0xA0, (byte) 0x80, (byte) 0xFF};

        assertThat(decoded(overlong).map(DecodedText::charset)).isNotEqualTo(Optional.of(StandardCharsets.UTF_8));
        assertThat(decoded(surrogate)).isEmpty();
    }

    @Test
    void aFileCutInsideACharacterIsNotReadAsUtf8() {
        byte[] whole = "学规".getBytes(StandardCharsets.UTF_8);

        assertThat(decoded(Arrays.copyOf(whole, whole.length - 1)).map(DecodedText::isCertain))
                .isNotEqualTo(Optional.of(true));
    }

    @Test
    void zeroBytesAreNoText() {
        assertThat(decoded("a: b".getBytes(StandardCharsets.UTF_16LE))).isEmpty();
    }

    @Test
    void theChosenEncodingIsUsedOrNone() {
        byte[] big5 = "題庫".getBytes(Charset.forName("Big5"));

        assertThat(DecodedText.decode(big5, Optional.of(Charset.forName("Big5"))).map(DecodedText::text))
                .contains("題庫");
        assertThat(DecodedText.decode(big5, Optional.of(StandardCharsets.UTF_8))).isEmpty();
    }

    private static Optional<DecodedText> decoded(byte[] content) {
        return DecodedText.decode(content, Optional.empty());
    }
}
