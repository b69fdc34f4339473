package org.xuegui.exchange.text;

import java.util.List;

/** Puts the parts of a line where they belong in a question: its text, and what follows a label inside it. */
final class DraftParts {

    private DraftParts() {}

    /** The stem, or more of it. */
    static void stem(Draft draft, Line body) {
        Line text = draft.stem().isEmpty() && draft.number() > 0 ? afterStrayMarks(body) : body;
        List<Field> fields = Field.of(text);
        if (!fields.isEmpty()) {
            fields(draft, fields);
            return;
        }
        int inside = Field.startInside(text, 0);
        int label = inside < 0 ? Field.answerBehindSentence(text) : inside;
        draft.addStem(label < 0 ? text : text.upTo(label));
        if (label >= 0) {
            fields(draft, Field.of(text.from(label)));
        }
    }

    /** An option. */
    static void option(Draft draft, OptionLine start, Line body) {
        int label = Field.startInside(body, 0);
        draft.addOption(start, label < 0 ? body : body.upTo(label));
        if (label >= 0) {
            fields(draft, Field.of(body.from(label)));
        }
    }

    /**
     * A line that goes on with what the question had last.
     *
     * @return whether the question had a place for it
     */
    static boolean goOn(Draft draft, Line line) {
        int label = draft.part() == Draft.Part.STEM || draft.part() == Draft.Part.OPTION
                ? Field.startInside(line, 0) : -1;
        Line text = label < 0 ? line : line.upTo(label);
        boolean isTaken = text.isEmpty() || draft.addText(text);
        return (label < 0 || fields(draft, Field.of(line.from(label)))) && isTaken;
    }

    /**
     * What stands behind labels.
     *
     * @return whether the question had a place for all of it
     */
    static boolean fields(Draft draft, List<Field> fields) {
        boolean isTaken = true;
        for (Field field : fields) {
            isTaken &= field(draft, field);
        }
        return isTaken;
    }

    private static boolean field(Draft draft, Field field) {
        Line value = field.value();
        switch (field.label()) {
            case ANSWER -> draft.setAnswer(value);
            case EXPLANATION, REMARK -> draft.addExplanation(value);
            case POINTS -> draft.addPoints(value);
            case STEM -> stem(draft, value);
            case OPTIONS -> OptionLine.of(value.folded())
                    .ifPresent(label -> draft.addOption(label, value.from(label.bodyStart())));
            case TYPE -> TypeName.in(Folding.compact(value.folded())).ifPresent(draft::setType);
            case CATEGORY -> draft.setExtra(Label.TOPIC, value.text());
            case SET_TITLE, SET_ID, PACK, SET_TOPIC -> {
                return goOn(draft, value);
            }
            default -> draft.setExtra(field.label(), Line.unshielded(value.text()));
        }
        return true;
    }

    /** Typing slips such as 87（. ）下列 leave empty brackets before the text. */
    private static Line afterStrayMarks(Line body) {
        List<Brackets.Found> found = body.folded().startsWith("(") ? Brackets.in(body.folded()) : List.of();
        boolean isStray = !found.isEmpty() && found.get(0).from() == 0 && found.get(0).isEmpty()
                && body.folded().substring(0, found.get(0).to()).indexOf('.') > 0;
        return isStray ? body.from(found.get(0).to()) : body;
    }
}
