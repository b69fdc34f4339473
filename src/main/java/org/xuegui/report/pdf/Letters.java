package org.xuegui.report.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.text.Normalizer;
import java.util.Objects;

/** Text in a document's one face, in its sizes. */
final class Letters {

    static final Color INK = new Color(0x20, 0x20, 0x20);
    static final Color MUTED = new Color(0x60, 0x60, 0x60);
    private static final String MISSING = "□";

    private final BaseFont face;
    private final ChineseLineBreaks breaks = new ChineseLineBreaks();

    Letters(BaseFont face) {
        this.face = Objects.requireNonNull(face, "face");
    }

    BaseFont face() {
        return face;
    }

    Font font(float size, boolean isBold, Color colour) {
        return new Font(face, size, isBold ? Font.BOLD : Font.NORMAL, colour);
    }

    Phrase phrase(String text, Font font) {
        Phrase phrase = new Phrase("", font);
        phrase.add(chunk(text, font));
        return phrase;
    }

    Chunk chunk(String text, Font font) {
        Chunk chunk = new Chunk(printable(text), font);
        chunk.setSplitCharacter(breaks);
        return chunk;
    }

    /** The text with characters the face does not have replaced by plainer ones, else by a box: never left out unseen. */
    String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> out.append(printable(point)));
        return out.toString();
    }

    private String printable(int point) {
        String text = Character.toString(point);
        if (point == '\n') {
            return text;
        }
        if (point == '\t') {
            return " ";
        }
        if (Character.isISOControl(point)) {
            return "";
        }
        if (face.charExists(point)) {
            return text;
        }
        if (Character.getType(point) == Character.FORMAT) {
            return "";
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (!plain.equals(text) && plain.codePoints().allMatch(face::charExists)) {
            return plain;
        }
        return face.charExists(MISSING.codePointAt(0)) ? MISSING : "?";
    }
}
