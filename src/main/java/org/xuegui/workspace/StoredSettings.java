package org.xuegui.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.xuegui.base.text.Message;
import org.xuegui.workspace.Settings.WindowSize;

/**
 * Settings as lines of a file. Each value is read on its own: one that cannot be used falls back to the default's and
 * is named, the others count.
 *
 * @param settings the settings
 * @param problems one message per value that could not be used: which, what was found, what may stand there
 */
record StoredSettings(Settings settings, List<Message> problems) {

    private static final int LONGEST_SHOWN = 40;
    private static final Map<String, BiFunction<Settings, String, Settings>> VALUES = values();
    private static final List<String> WINDOW = List.of("windowWidth", "windowHeight", "windowMaximized");

    StoredSettings {
        Objects.requireNonNull(settings, "settings");
        problems = List.copyOf(problems);
    }

    private static Map<String, BiFunction<Settings, String, Settings>> values() {
        Map<String, BiFunction<Settings, String, Settings>> values = new LinkedHashMap<>();
        values.put("language", (old, text) -> old.withLanguage(
                Language.find(text).orElseThrow(() -> new IllegalArgumentException(text))));
        values.put("theme", (old, text) -> old.withTheme(Theme.valueOf(text)));
        values.put("typeScale", (old, text) -> old.withTypeScale(Integer.parseInt(text)));
        values.put("lastLearner", (old, text) -> old.withLastLearnerId(Optional.of(text)));
        values.put("rightsInARow", (old, text) -> old.withRightsInARow(Integer.parseInt(text)));
        values.put("multipleRule", (old, text) -> old.withMarking(text, old.orderingRule()));
        values.put("orderingRule", (old, text) -> old.withMarking(old.multipleRule(), text));
        values.put("disclosure", Settings::withDisclosure);
        values.put("practiceLength", (old, text) -> old.withPractice(old.practice().withLength(text)));
        values.put("practiceHidesKnown", (old, text) -> old.withPractice(old.practice().withHidesKnown(isYes(text))));
        values.put("practiceReads", (old, text) -> old.withPractice(old.practice().withReads(isYes(text))));
        return values;
    }

    private static boolean isYes(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** Whether lines with these names can be settings at all: one of ours is among them. */
    static boolean isOurs(Set<String> names) {
        return VALUES.keySet().stream().anyMatch(names::contains) || WINDOW.stream().anyMatch(names::contains);
    }

    /**
     * What these lines say. A value that is absent, for instance because it is newer than the file, is the default's.
     *
     * @param words the words that may stand under a name, where only some may
     */
    static StoredSettings of(Map<String, String> lines, Map<String, Set<String>> words) {
        List<Message> problems = new ArrayList<>();
        Settings settings = Settings.DEFAULT;
        for (Map.Entry<String, BiFunction<Settings, String, Settings>> value : VALUES.entrySet()) {
            String name = value.getKey();
            String text = lines.get(name);
            if (text == null) {
                continue;
            }
            try {
                if (words.containsKey(name) && !words.get(name).contains(text)) {
                    throw new IllegalArgumentException(text);
                }
                settings = value.getValue().apply(settings, text);
            } catch (IllegalArgumentException unusable) {
                problems.add(problem(name, text));
            }
        }
        return new StoredSettings(window(lines, problems).map(settings::withWindow).orElse(settings), problems);
    }

    private static Optional<WindowSize> window(Map<String, String> lines, List<Message> problems) {
        if (WINDOW.stream().noneMatch(lines::containsKey)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WindowSize(
                    Integer.parseInt(lines.getOrDefault("windowWidth", "")),
                    Integer.parseInt(lines.getOrDefault("windowHeight", "")),
                    Boolean.parseBoolean(lines.getOrDefault("windowMaximized", ""))));
        } catch (IllegalArgumentException unusable) {
            problems.add(problem("window",
                    lines.getOrDefault("windowWidth", "") + " × " + lines.getOrDefault("windowHeight", "")));
            return Optional.empty();
        }
    }

    private static Message problem(String name, String text) {
        String key = name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        String shown = text.codePointCount(0, text.length()) <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + '…';
        return Message.of("workspace.value." + key, shown);
    }

    /** The settings as lines, none with a line break or a backslash. */
    static Map<String, String> lines(Settings settings) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("language", settings.language().code());
        lines.put("theme", settings.theme().name());
        lines.put("typeScale", Integer.toString(settings.typeScale()));
        settings.lastLearnerId().ifPresent(id -> lines.put("lastLearner", id));
        lines.put("rightsInARow", Integer.toString(settings.rightsInARow()));
        lines.put("multipleRule", settings.multipleRule());
        lines.put("orderingRule", settings.orderingRule());
        lines.put("disclosure", settings.disclosure());
        lines.put("practiceLength", settings.practice().length());
        lines.put("practiceHidesKnown", Boolean.toString(settings.practice().hidesKnown()));
        lines.put("practiceReads", Boolean.toString(settings.practice().reads()));
        settings.window().ifPresent(window -> {
            lines.put("windowWidth", Integer.toString(window.width()));
            lines.put("windowHeight", Integer.toString(window.height()));
            lines.put("windowMaximized", Boolean.toString(window.isMaximized()));
        });
        return lines;
    }
}
