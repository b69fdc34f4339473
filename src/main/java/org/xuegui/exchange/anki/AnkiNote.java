package org.xuegui.exchange.anki;

import java.util.List;
import org.xuegui.base.problem.Place;

/**
 * A note, wherever it was read.
 *
 * @param place where it stands
 * @param guid its lasting id; empty where the file gives none
 * @param kind what its note type does with it
 * @param front HTML of what is asked
 * @param back HTML of what is shown as the answer; for {@link Kind#TYPED} what is to be typed comes first
 * @param tags its tags
 * @param deck names of its deck and the decks around it, the outermost first; may be empty
 */
record AnkiNote(
        Place place, String guid, Kind kind, List<String> front, List<String> back, List<String> tags,
        List<String> deck) {

    /** What note types do. */
    enum Kind {
        /** Shows a front and a back. */
        PLAIN,
        /** Hides parts of a text. */
        CLOZE,
        /** Has the answer typed. */
        TYPED,
        /** Hides parts of a picture. */
        OCCLUSION
    }

    AnkiNote {
        front = List.copyOf(front);
        back = List.copyOf(back);
        tags = List.copyOf(tags);
        deck = List.copyOf(deck);
    }

    /** The fields as one text. */
    static String joined(List<String> fields) {
        List<String> filled = fields.stream().filter(field -> !field.isBlank()).toList();
        if (filled.size() == 1) {
            return filled.get(0);
        }
        StringBuilder html = new StringBuilder();
        filled.forEach(field -> html.append("<div>").append(withLineBreaks(field)).append("</div>"));
        return html.toString();
    }

    /** A text without any element keeps its line breaks; in HTML they are spaces. */
    static String withLineBreaks(String field) {
        return field.indexOf('<') < 0 ? field.replace("\n", "<br>") : field;
    }
}
