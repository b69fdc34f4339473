package org.xuegui.exchange.input;

import org.xuegui.base.text.Passage;

/** The text formats of Moodle. */
public enum TextFormat {

    /** HTML where it looks like it, else plain; line breaks count. */
    MOODLE,
    /** HTML. */
    HTML,
    /** Just text. */
    PLAIN,
    /** Markdown, of which only bold is read. */
    MARKDOWN;

    /** The text as a passage, marks of blanks as blanks; tells what HTML could not be kept. */
    public Passage passage(String text, HtmlPassage.Pictures pictures, Remarks remarks) {
        Passage passage = switch (this) {
            case PLAIN -> Passage.of(text);
            case MARKDOWN -> Passage.ofMarkup(text);
            case HTML -> html(text, pictures, remarks);
            case MOODLE -> TextMarkup.isHtml(text)
                    ? html(TextMarkup.withLineBreaks(text), pictures, remarks)
                    : Passage.of(text);
        };
        return BlankMarks.place(passage);
    }

    private static Passage html(String html, HtmlPassage.Pictures pictures, Remarks remarks) {
        HtmlPassage.Cleaned cleaned = HtmlPassage.read(html, pictures);
        remarks.lost(cleaned.losses());
        return cleaned.passage();
    }
}
