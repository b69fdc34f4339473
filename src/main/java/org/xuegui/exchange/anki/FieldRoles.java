package org.xuegui.exchange.anki;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.xuegui.exchange.anki.AnkiNote.Kind;

/**
 * What names of note types and fields tell. Anki translates the names of its own note types when they are made, so
 * they are known in English and Chinese.
 */
final class FieldRoles {

    private static final Pattern OPTION =
            Pattern.compile("(?:选项|option|choice|opt|q)?[ _-]?([a-h]|[1-9])", Pattern.CASE_INSENSITIVE);
    private static final List<String> OCCLUSION = List.of("image occlusion", "图像遮盖", "图片遮盖", "遮挡");
    private static final List<String> TYPED = List.of("type in the answer", "type-in", "输入答案");

    private static final Map<String, Set<String>> COLUMNS = Map.of(
            "guid", Set.of("guid", "id", "note id"),
            "notetype", Set.of("notetype", "note type", "笔记类型", "笔记模板"),
            "deck", Set.of("deck", "牌组"),
            "tags", Set.of("tags", "标签"));

    private static final Set<String> FRONT = Set.of("front", "正面", "卡片正面");
    private static final Set<String> BACK = Set.of("back", "背面", "反面", "卡片背面");

    private FieldRoles() {}

    /** Whether these are the names of a card's sides, as tables carry them in their first row. */
    static boolean isHeading(List<String> fields) {
        List<String> names = fields.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        return names.stream().anyMatch(FRONT::contains) && names.stream().anyMatch(BACK::contains);
    }

    /** Which of the columns of these names holds the notes' id, note type, deck or tags; -1 for none. */
    static int columnOf(String key, List<String> names) {
        List<String> known = names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        return COLUMNS.get(key).stream().mapToInt(known::indexOf).filter(index -> index >= 0).min().orElse(-1);
    }

    /** What the note type of this name does, as far as the name says. */
    static Kind kind(String noteType) {
        String name = noteType.toLowerCase(Locale.ROOT);
        if (OCCLUSION.stream().anyMatch(name::contains)) {
            return Kind.OCCLUSION;
        }
        return TYPED.stream().anyMatch(name::contains) ? Kind.TYPED : Kind.PLAIN;
    }

    /**
     * The fields of a front; where several are named like options ({@code 选项A}, {@code Q_1}), these get labels.
     *
     * @param names names of the fields; empty ones where they are not known
     * @param fields their HTML
     */
    static List<String> labelled(List<String> names, List<String> fields) {
        long options = names.stream().filter(FieldRoles::isOption).count();
        if (options < 2) {
            return fields;
        }
        List<String> labelled = new ArrayList<>();
        char label = 'A';
        for (int i = 0; i < fields.size(); i++) {
            String name = i < names.size() ? names.get(i) : "";
            boolean isFilled = !fields.get(i).isBlank();
            if (isFilled && isOption(name)) {
                labelled.add(label + ". " + fields.get(i));
                label++;
            } else if (isFilled && !name.equalsIgnoreCase("QType")) {
                labelled.add(fields.get(i));
            }
        }
        return labelled;
    }

    static boolean isOption(String name) {
        return OPTION.matcher(name.strip()).matches();
    }
}
