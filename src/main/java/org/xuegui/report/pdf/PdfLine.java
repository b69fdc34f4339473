package org.xuegui.report.pdf;

import java.util.Objects;
import org.xuegui.base.text.Passage;

/**
 * A paragraph of a PDF.
 *
 * @param role what it is, which says how it looks
 * @param lead what stands before its text, such as a number; empty for nothing
 * @param text the text; its pictures are printed
 * @param isIndented whether it stands further right
 */
public record PdfLine(Role role, String lead, Passage text, boolean isIndented) {

    /** What a paragraph is. */
    public enum Role {
        /** Ordinary text. */ BODY,
        /** Text that stands out. */ STRONG,
        /** Small grey text about the rest. */ NOTE
    }

    public PdfLine {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(text, "text");
    }

    /** Ordinary text. */
    public static PdfLine of(Passage text) {
        return new PdfLine(Role.BODY, "", text, false);
    }

    /** Ordinary text. */
    public static PdfLine of(String text) {
        return of(Passage.of(text));
    }

    /** The same in another role. */
    public PdfLine as(Role other) {
        return new PdfLine(other, lead, text, isIndented);
    }

    /** The same after a number or a word. */
    public PdfLine after(String before) {
        return new PdfLine(role, before, text, isIndented);
    }

    /** The same further right. */
    public PdfLine indented() {
        return new PdfLine(role, lead, text, true);
    }
}
