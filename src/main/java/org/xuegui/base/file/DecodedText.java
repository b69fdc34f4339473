package org.xuegui.base.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * The text of a file and how its bytes were read. The chain is: byte-order mark, strict UTF-8,
 * strict GB18030. No statistics: detectors guess short Chinese texts wrong.
 *
 * @param text the text without a byte-order mark
 * @param charset the encoding it was read in
 * @param isCertain false where the encoding was only a possible one, so that a person should look
 */
public record DecodedText(String text, Charset charset, boolean isCertain) {

    /** The encoding Chinese programs write where they do not write UTF-8; holds GBK and GB2312. */
    public static final Charset GB18030 = Charset.forName("GB18030");

    public DecodedText {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(charset, "charset");
    }

    /**
     * The text of these bytes.
     *
     * @param chosen the encoding a person named; empty to go through the chain
     * @return empty where no encoding fits without a wrong byte, or where the bytes are no text
     */
    public static Optional<DecodedText> decode(byte[] content, Optional<Charset> chosen) {
        Optional<DecodedText> decoded = chosen.isPresent()
                ? strict(content, 0, chosen.get(), true)
                : byMark(content).or(() -> withoutMark(content));
        return decoded.map(DecodedText::withoutMark).filter(text -> text.text().indexOf('\0') < 0);
    }

    private static Optional<DecodedText> byMark(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return strict(content, 3, StandardCharsets.UTF_8, true);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return strict(content, 2, StandardCharsets.UTF_16LE, true);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return strict(content, 2, StandardCharsets.UTF_16BE, true);
        }
        return Optional.empty();
    }

    private static Optional<DecodedText> withoutMark(byte[] content) {
        return strict(content, 0, StandardCharsets.UTF_8, true)
                .or(() -> strict(content, 0, GB18030, false));
    }

    private static Optional<DecodedText> strict(byte[] content, int from, Charset charset, boolean isCertain) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString();
            return Optional.of(new DecodedText(text, charset, isCertain));
        } catch (CharacterCodingException wrongBytes) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private DecodedText withoutMark() {
        return text.startsWith("\uFEFF") ? new DecodedText(text.substring(1), charset, isCertain) : this;
    }
}
