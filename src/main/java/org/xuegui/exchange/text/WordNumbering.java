package org.xuegui.exchange.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xuegui.base.file.SafeXml;

/** Word's automatic numbering, which is nowhere in the text: counts the paragraphs and gives each its label. */
final class WordNumbering {

    private static final int LEVELS = 9;
    private static final int MOST = 20_000;

    /** How one level counts and looks. */
    private static final class Level {

        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private String suffix = "tab";
        private boolean isDecimal;
        private boolean isNeverRestarted;
        private String style = "";
    }

    /** The lists that count together. */
    private static final class Abstract {

        private final Level[] levels = new Level[LEVELS];
        private String styleLink = "";
        private String linkedStyle = "";
        private final int[] counts = new int[LEVELS];
        private final boolean[] isCounting = new boolean[LEVELS];

        private Level level(int index) {
            if (levels[index] == null) {
                levels[index] = new Level();
            }
            return levels[index];
        }
    }

    /** A list. */
    private static final class Numbered {

        private String abstractId = "";
        private final Map<Integer, Integer> starts = new HashMap<>();
    }

    private final Map<String, Abstract> abstracts = new HashMap<>();
    private final Map<String, Numbered> lists = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** Reads {@code numbering.xml}. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        Abstract current = null;
        Numbered list = null;
        Level level = null;
        int override = 0;
        while (xml.hasNext()) {
            if (SafeXml.next(xml) != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            String value = attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    current = new Abstract();
                    list = null;
                    if (abstracts.size() < MOST) {
                        abstracts.put(attribute(xml, "abstractNumId"), current);
                    }
                }
                case "num" -> {
                    list = new Numbered();
                    level = null;
                    if (lists.size() < MOST) {
                        lists.put(attribute(xml, "numId"), list);
                    }
                }
                case "lvl" -> level = list == null && current != null ? current.level(index(xml)) : new Level();
                case "abstractNumId" -> {
                    if (list != null) {
                        list.abstractId = value;
                    }
                }
                case "lvlOverride" -> override = index(xml);
                case "startOverride" -> {
                    if (list != null) {
                        list.starts.put(override, number(value, 1));
                    }
                }
                case "numStyleLink" -> ifThere(current).linkedStyle = value;
                case "styleLink" -> ifThere(current).styleLink = value;
                default -> property(xml.getLocalName(), value, level == null ? new Level() : level);
            }
        }
        link();
    }

    private static Abstract ifThere(Abstract current) {
        return current == null ? new Abstract() : current;
    }

    private static void property(String name, String value, Level level) {
        switch (name) {
            case "start" -> level.start = number(value, 1);
            case "numFmt" -> level.format = value;
            case "lvlText" -> level.text = value.length() > 60 ? value.substring(0, 60) : value;
            case "suff" -> level.suffix = value;
            case "isLgl" -> level.isDecimal = !value.equals("0") && !value.equals("false");
            case "lvlRestart" -> level.isNeverRestarted = value.equals("0");
            case "pStyle" -> level.style = value;
            default -> { }
        }
    }

    /** Lists may take their levels from the list a style names. */
    private void link() {
        Map<String, Abstract> byStyle = new HashMap<>();
        abstracts.values().stream().filter(one -> !one.styleLink.isEmpty())
                .forEach(one -> byStyle.put(one.styleLink, one));
        abstracts.replaceAll((id, one) -> one.linkedStyle.isEmpty() ? one : byStyle.getOrDefault(one.linkedStyle, one));
    }

    private static int index(XMLStreamReader xml) {
        return Math.max(0, Math.min(LEVELS - 1, number(attribute(xml, "ilvl"), 0)));
    }

    static int number(String value, int otherwise) {
        boolean isNumber = !value.isEmpty() && value.length() < 7 && Folding.skipDigits(value, 0) == value.length();
        return isNumber ? Integer.parseInt(value) : otherwise;
    }

    /** The attribute of this local name; empty without. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The level a style stands for in its list; 0 where none is linked. */
    int levelOf(String listId, String style) {
        Optional<Abstract> all = find(listId);
        for (int i = 0; all.isPresent() && i < LEVELS; i++) {
            if (all.get().levels[i] != null && all.get().levels[i].style.equals(style)) {
                return i;
            }
        }
        return 0;
    }

    private Optional<Abstract> find(String listId) {
        return Optional.ofNullable(lists.get(listId)).map(list -> abstracts.get(list.abstractId));
    }

    /** The label of the next paragraph of this list and level, with what parts it from the text. */
    String next(String listId, int level) {
        Optional<Abstract> found = find(listId);
        if (found.isEmpty() || level < 0 || level >= LEVELS) {
            return "";
        }
        Abstract all = found.get();
        count(all, listId, level);
        Level shown = all.level(level);
        String label = label(all, shown);
        if (label.isEmpty() || shown.format.equals("bullet")) {
            return "";
        }
        char last = label.charAt(label.length() - 1);
        return switch (shown.suffix) {
            case "nothing" -> label;
            case "space" -> label + ' ';
            default -> label + (Character.isLetterOrDigit(last) ? '\t' : ' ');
        };
    }

    private void count(Abstract all, String listId, int level) {
        Numbered list = lists.get(listId);
        Integer start = list.starts.get(level);
        boolean isFirst = start != null && begun.add(listId + ' ' + level);
        boolean isGoingOn = all.isCounting[level] && !isFirst;
        all.counts[level] = isGoingOn ? all.counts[level] + 1 : isFirst ? start : all.level(level).start;
        all.isCounting[level] = true;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            all.isCounting[deeper] &= all.level(deeper).isNeverRestarted;
        }
    }

    private static String label(Abstract all, Level shown) {
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < shown.text.length(); i++) {
            char sign = shown.text.charAt(i);
            char digit = Folding.at(shown.text, i + 1);
            if (sign == '%' && digit >= '1' && digit <= '9') {
                int level = digit - '1';
                int number = all.isCounting[level] ? all.counts[level] : all.level(level).start;
                label.append(NumberFormat.format(number, shown.isDecimal ? "decimal" : all.level(level).format));
                i++;
            } else {
                label.append(sign);
            }
        }
        return label.toString();
    }
}
