package org.xuegui.exchange.anki;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuegui.exchange.anki.AnkiNote.Kind;

/**
 * What a package says about notes of one type: its name, its fields and what its first card shows.
 *
 * @param name its name
 * @param kind what it does
 * @param fields names of its fields
 * @param front indexes of the fields the front of its first card shows
 * @param back indexes of the further ones its back shows, the one to be typed first
 */
record NoteType(String name, Kind kind, List<String> fields, List<Integer> front, List<Integer> back) {

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final int MOST_REFERENCES = 500;

    NoteType {
        fields = List.copyOf(fields);
        front = List.copyOf(front);
        back = List.copyOf(back);
    }

    /**
     * A note type.
     *
     * @param isCloze whether it hides parts of a text
     * @param question template of the front of its first card; empty for none
     * @param answer template of the back
     */
    static NoteType of(String name, boolean isCloze, List<String> fields, String question, String answer) {
        Set<Integer> front = references(question, fields);
        Set<Integer> back = references(answer, fields);
        Optional<Integer> typed = typed(question, fields);
        Kind kind = isCloze ? Kind.CLOZE : Kind.PLAIN;
        if (FieldRoles.kind(name) == Kind.OCCLUSION) {
            kind = Kind.OCCLUSION;
        } else if (!isCloze && typed.isPresent()) {
            kind = Kind.TYPED;
        }
        if (front.isEmpty() && !fields.isEmpty()) {
            front.add(0);
        }
        if (back.isEmpty()) {
            for (int i = 0; i < fields.size(); i++) {
                back.add(i);
            }
        }
        List<Integer> behind = new ArrayList<>();
        if (kind == Kind.TYPED) {
            front.remove(typed.get());
            back.remove(typed.get());
            behind.add(typed.get());
        }
        back.removeAll(front);
        behind.addAll(back);
        return new NoteType(name, kind, fields, List.copyOf(front), behind);
    }

    /** The fields a template shows, in its order. */
    private static Set<Integer> references(String template, List<String> fields) {
        Set<Integer> found = new LinkedHashSet<>();
        int count = 0;
        int at = template.indexOf(OPEN);
        while (at >= 0 && count < MOST_REFERENCES) {
            int end = template.indexOf(CLOSE, at);
            if (end < 0) {
                break;
            }
            String reference = template.substring(at + OPEN.length(), end).strip();
            boolean isCondition = !reference.isEmpty() && "#^/".indexOf(reference.charAt(0)) >= 0;
            int field = isCondition ? -1 : fields.indexOf(reference.substring(reference.lastIndexOf(':') + 1).strip());
            if (field >= 0) {
                found.add(field);
            }
            count++;
            at = template.indexOf(OPEN, end);
        }
        return found;
    }

    /** The field that is to be typed on the front. */
    private static Optional<Integer> typed(String template, List<String> fields) {
        int at = template.indexOf("{{type:");
        int end = at < 0 ? -1 : template.indexOf(CLOSE, at);
        if (end < 0) {
            return Optional.empty();
        }
        return references(template.substring(at, end + CLOSE.length()), fields).stream().findFirst();
    }

    /** The fields with these indexes, so far as the note has them. */
    List<String> pick(List<Integer> indexes, String[] values) {
        return indexes.stream().filter(index -> index < values.length).map(index -> values[index]).toList();
    }
}
