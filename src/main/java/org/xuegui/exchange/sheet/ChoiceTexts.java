package org.xuegui.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xuegui.base.text.Passage;

/** Finds the choices where they stand in one text, and takes labels such as {@code A、} off them. */
final class ChoiceTexts {

    private static final int MOST = 26;
    private static final String AFTER_LABEL = ".、:)．：）,，";
    private static final String[] SEPARATORS = {"\n", "|", "$;$", "$", ";", "；", "\t", "&", "、"};

    private ChoiceTexts() {}

    /** The choices without their labels, where each of them carries its own; else as they are. */
    static SortedMap<Integer, Passage> withoutLabels(SortedMap<Integer, Passage> choices) {
        SortedMap<Integer, Passage> bare = new TreeMap<>();
        for (var choice : choices.entrySet()) {
            String text = choice.getValue().plain();
            int label = labelLength(text, 0, choice.getKey());
            if (label == 0 || CellText.trim(text.substring(label)).isEmpty()) {
                return choices;
            }
            bare.put(choice.getKey(), RichText.trimmed(
                    RichText.slice(choice.getValue(), label, text.length())));
        }
        return bare;
    }

    /** How many characters the label of this number takes at this place; 0 where there is none. */
    private static int labelLength(String text, int from, int number) {
        int at = skipSpace(text, from);
        boolean isBracketed = at < text.length() && "(（[【".indexOf(text.charAt(at)) >= 0;
        at += isBracketed ? 1 : 0;
        if (at >= text.length() || letter(text.charAt(at)) != number) {
            return 0;
        }
        at++;
        int sign = skipSpace(text, at);
        if (isBracketed) {
            boolean isClosed = sign < text.length() && ")）]】".indexOf(text.charAt(sign)) >= 0;
            return isClosed ? sign + 1 - from : 0;
        }
        boolean isSigned = sign < text.length() && AFTER_LABEL.indexOf(text.charAt(sign)) >= 0;
        if (isSigned) {
            return sign + 1 - from;
        }
        return sign > at && sign < text.length() ? sign - from : 0;
    }

    /** 1 for A, a or full-width Ａ; 0 for what is no letter. */
    private static int letter(char sign) {
        if (sign >= 'A' && sign <= 'Z') {
            return sign - 'A' + 1;
        }
        if (sign >= 'a' && sign <= 'z') {
            return sign - 'a' + 1;
        }
        return sign >= 'Ａ' && sign <= 'Ｚ' ? sign - 'Ａ' + 1 : 0;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && CellText.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The choices of one cell: labelled, as a list in brackets, or between separators; one if there is no other. */
    static List<String> split(String cell) {
        String text = CellText.trim(cell);
        List<String> labelled = labelled(text, 0);
        if (labelled.size() > 1) {
            return labelled;
        }
        List<String> listed = ListText.read(text);
        if (listed.size() > 1) {
            return listed;
        }
        for (String separator : SEPARATORS) {
            List<String> parts = parts(text, separator);
            if (parts.size() > 1 && parts.size() <= MOST) {
                return parts;
            }
        }
        return List.of(text);
    }

    static List<String> parts(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= text.length() && parts.size() <= MOST) {
            int end = text.indexOf(separator, from);
            int to = end < 0 ? text.length() : end;
            String part = CellText.trim(text.substring(from, to));
            if (!part.isEmpty()) {
                parts.add(part);
            }
            from = to + separator.length();
        }
        return parts;
    }

    /** The texts behind the labels A, B, C … from this place on; none where the first is not A at the very start. */
    static List<String> labelled(String text, int from) {
        List<Integer> starts = starts(text, from);
        if (starts.isEmpty() || skipSpace(text, from) != skipSpace(text, starts.get(0))) {
            return List.of();
        }
        return behind(text, starts);
    }

    private static List<String> behind(String text, List<Integer> starts) {
        List<String> choices = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            int from = starts.get(i) + labelLength(text, starts.get(i), i + 1);
            String choice = withoutSeparator(text.substring(Math.min(from, to), to));
            if (choice.isEmpty()) {
                return List.of();
            }
            choices.add(choice);
        }
        return choices;
    }

    private static String withoutSeparator(String text) {
        String choice = CellText.trim(text);
        while (!choice.isEmpty() && "|;；$&,，、".indexOf(choice.charAt(choice.length() - 1)) >= 0) {
            choice = CellText.trim(choice.substring(0, choice.length() - 1));
        }
        return choice;
    }

    /** Where the labels A, B, C … stand, each behind a space, a separator or the start. */
    private static List<Integer> starts(String text, int from) {
        List<Integer> starts = new ArrayList<>();
        for (int at = from; at < text.length() && starts.size() < MOST; at++) {
            boolean isFree = at == from || CellText.isSpace(text.charAt(at - 1))
                    || "|;；$&,，、。".indexOf(text.charAt(at - 1)) >= 0;
            if (isFree && !CellText.isSpace(text.charAt(at)) && labelLength(text, at, starts.size() + 1) > 0
                    && isSigned(text, at, starts.size() + 1)) {
                starts.add(at);
            }
        }
        return starts;
    }

    /** A letter with only a space behind it counts as a label only at a line's start. */
    private static boolean isSigned(String text, int at, int number) {
        int length = labelLength(text, at, number);
        boolean hasSign = AFTER_LABEL.indexOf(text.charAt(at + length - 1)) >= 0
                || "]】".indexOf(text.charAt(at + length - 1)) >= 0;
        return hasSign || at == 0 || text.charAt(at - 1) == '\n';
    }

    /** Where choices begin inside a stem: the place of the last label A that B follows; -1 where none do. */
    static int startInStem(String stem) {
        List<Integer> starts = starts(stem, 0);
        boolean isInside = starts.size() > 1 && starts.get(0) > 0;
        return isInside && !behind(stem, starts).isEmpty() ? starts.get(0) : -1;
    }
}
