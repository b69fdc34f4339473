package org.xuegui.exchange.anki;

import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.BlankMarks;
import org.xuegui.exchange.input.HtmlPassage;
import org.xuegui.exchange.input.Remarks;

/** Turns the HTML of fields into passages; sounds and formulas are told. */
final class FieldText {

    private static final String[] PLAYED = {"[sound:", "[anki:play:"};

    private final HtmlPassage.Pictures pictures;

    /** With these pictures. */
    FieldText(HtmlPassage.Pictures pictures) {
        this.pictures = pictures;
    }

    /** The field as a passage, marks of blanks as blanks. */
    Passage passage(String field, Remarks remarks) {
        String html = AnkiNote.withLineBreaks(field);
        for (String sign : PLAYED) {
            html = withoutSounds(html, sign, remarks);
        }
        if (isFormula(html)) {
            remarks.warn("html-formula");
        }
        HtmlPassage.Cleaned cleaned = HtmlPassage.read(html, pictures);
        remarks.lost(cleaned.losses());
        return BlankMarks.place(cleaned.passage());
    }

    private static String withoutSounds(String html, String sign, Remarks remarks) {
        int at = html.indexOf(sign);
        if (at < 0) {
            return html;
        }
        StringBuilder kept = new StringBuilder(html.length());
        int from = 0;
        while (at >= 0) {
            int end = html.indexOf(']', at);
            if (end < 0) {
                break;
            }
            kept.append(html, from, at);
            from = end + 1;
            at = html.indexOf(sign, from);
            remarks.warn("html-media");
        }
        return kept.append(html, from, html.length()).toString();
    }

    private static boolean isFormula(String html) {
        return html.contains("\\(") && html.contains("\\)")
                || html.contains("\\[") && html.contains("\\]")
                || html.contains("[latex]")
                || html.contains("[$]")
                || html.contains("[$$]")
                || html.contains("<anki-mathjax");
    }

    /** A character sequence of HTML that no part of Anki takes for one of its own signs. */
    static String guarded(String html) {
        return html.replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("\\(", "&#92;(")
                .replace("\\[", "&#92;[")
                .replace("[sound:", "&#91;sound:")
                .replace("[anki:", "&#91;anki:")
                .replace("[latex]", "&#91;latex]")
                .replace("[$", "&#91;$");
    }
}
