package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.List;

/** A paragraph of a Word file while its runs are read. */
final class WordText {

    private static final int SHORTEST_LINE = 4;

    private final int number;
    private final StringBuilder text = new StringBuilder();
    private final List<Line.Mark> marks = new ArrayList<>();
    private String style = "";
    private String list = "";
    private String level = "";
    private boolean isMarkDeleted;
    private boolean hasObject;

    /** The text of the paragraph of this number. */
    WordText(int number) {
        this.number = number;
    }

    /** How a run looks. */
    static final class Look {

        private boolean isStrong;
        private boolean isUnderlined;
        private boolean isHidden;

        void setStrong() {
            isStrong = true;
        }

        void setUnderlined() {
            isUnderlined = true;
        }

        void setHidden() {
            isHidden = true;
        }

        boolean isHidden() {
            return isHidden;
        }
    }

    /** Adds text of a run; underlined space is a blank to fill. */
    void add(String part, Look look) {
        boolean isBlank = look.isUnderlined && part.isBlank() && part.indexOf('\n') < 0;
        int from = text.length();
        if (isBlank) {
            boolean isMore = from > 0 && text.charAt(from - 1) == '_';
            text.append("_".repeat(isMore ? part.length() : Math.max(SHORTEST_LINE, part.length())));
            return;
        }
        text.append(part);
        if ((look.isStrong || look.isUnderlined) && !part.isBlank()) {
            addMark(new Line.Mark(from, text.length(), look.isUnderlined));
        }
    }

    private void addMark(Line.Mark mark) {
        int last = marks.size() - 1;
        boolean goesOn = last >= 0 && marks.get(last).to() == mark.from()
                && marks.get(last).isUnderlined() == mark.isUnderlined();
        if (goesOn) {
            marks.set(last, new Line.Mark(marks.get(last).from(), mark.to(), mark.isUnderlined()));
        } else {
            marks.add(mark);
        }
    }

    void setStyle(String id) {
        style = id;
    }

    void setList(String id) {
        list = id;
    }

    void setLevel(String number) {
        level = number;
    }

    /** The paragraph's end is deleted: the next one goes on where it stops. */
    void setMarkDeleted() {
        isMarkDeleted = true;
    }

    boolean isMarkDeleted() {
        return isMarkDeleted;
    }

    void setObject() {
        hasObject = true;
    }

    /** The text of a paragraph whose end was deleted comes first. */
    void addBefore(WordText before) {
        WordParagraph joined = before.paragraph("").joined("", paragraph(""));
        text.setLength(0);
        text.append(joined.text());
        marks.clear();
        marks.addAll(joined.marks());
    }

    /** Its automatic label, counted on; empty without. */
    String label(WordStyles styles, WordNumbering numbering) {
        WordStyles.Place place = styles.numbering(style);
        String id = list.isEmpty() ? place.list() : list;
        if (id.isEmpty() || id.equals("0")) {
            return "";
        }
        String written = level.isEmpty() ? place.level() : level;
        int at = written.isEmpty() ? numbering.levelOf(id, place.style()) : WordNumbering.number(written, 0);
        String label = numbering.next(id, at);
        return text.toString().isBlank() && !hasObject ? "" : label;
    }

    WordParagraph paragraph(String label) {
        WordParagraph bare = new WordParagraph(number, text.toString(), List.copyOf(marks));
        return label.isEmpty() ? bare : new WordParagraph(number, label, List.of()).joined("", bare);
    }
}
