package org.xuegui.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.xuegui.base.text.AnswerText;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.load.ColumnMapping.Numbering;

/** Reads the answer of a choice question: letters, the choices' own texts, or numbers that count them. */
final class ChoiceKeys {

    private static final String SEPARATORS = ",、;|/& .\n\t。·+和";

    private static final String FIGURES = "123456789";
    private static final String NUMERALS = "一二三四五六七八九";
    private static final Pattern NAMED = Pattern.compile(
            "(?<![^,、;|/& ])(?:选项|OPTION) ?([A-Z" + FIGURES + NUMERALS + "])(?![^,、;|/& ])");

    /**
     * What an answer says.
     *
     * @param numbers numbers of the right choices in the answer's order; may name choices that are not there
     * @param isCounted whether it is written in numbers whose start is not known
     */
    record Keys(List<Integer> numbers, boolean isCounted) {

        Set<Integer> set() {
            return new LinkedHashSet<>(numbers);
        }
    }


    private ChoiceKeys() {}

    /** The keys; empty where the answer is none of these. */
    static Optional<Keys> read(String answer, SortedMap<Integer, Passage> choices, Numbering numbering, boolean isOne) {
        String text = bare(answer);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<List<Integer>> letters = letters(text);
        boolean isSure = letters.isPresent() && choices.keySet().containsAll(letters.get())
                && !(isOne && letters.get().size() > 1);
        if (isSure) {
            return letters.map(keys -> new Keys(keys, false));
        }
        Optional<Keys> told = texts(answer, text, choices).or(() -> labelled(text, choices));
        if (told.isPresent()) {
            return told;
        }
        return letters.isPresent() ? letters.map(keys -> new Keys(keys, false)) : counted(text, choices, numbering);
    }

    private static String bare(String answer) {
        String text = CellText.folded(answer);
        List<String> listed = ListText.read(CellText.trim(answer));
        if (!listed.isEmpty()) {
            text = CellText.folded(String.join(",", listed));
        }
        int colon = text.indexOf(':');
        if (colon >= 0 && colon < 6 && text.substring(0, colon).contains("答案")) {
            text = CellText.trim(text.substring(colon + 1));
        }
        boolean isEnclosed = text.length() > 2 && "([\"'【“‘".indexOf(text.charAt(0)) >= 0
                && ")]\"'】”’".indexOf(text.charAt(text.length() - 1)) >= 0;
        return named(isEnclosed ? CellText.trim(text.substring(1, text.length() - 1)) : text);
    }

    /** 选项一、选项3 and 选项A name the choices by their headings: the letters for them. */
    private static String named(String text) {
        return NAMED.matcher(text).replaceAll(name -> {
            char sign = name.group(1).charAt(0);
            int place = Math.max(FIGURES.indexOf(sign), NUMERALS.indexOf(sign));
            return String.valueOf(place < 0 ? sign : (char) ('A' + place));
        });
    }

    private static Optional<List<Integer>> letters(String text) {
        List<Integer> keys = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= 'A' && sign <= 'Z') {
                int key = sign - 'A' + 1;
                if (!keys.contains(key)) {
                    keys.add(key);
                }
            } else if (SEPARATORS.indexOf(sign) < 0 && !CellText.isSpace(sign)) {
                return Optional.empty();
            }
        }
        return keys.isEmpty() ? Optional.empty() : Optional.of(keys);
    }

    private static Optional<Keys> texts(String answer, String text, SortedMap<Integer, Passage> choices) {
        Map<String, Integer> numbers = numbersByText(choices);
        Optional<Integer> whole = ofText(CellText.trim(answer), numbers).or(() -> ofText(text, numbers));
        if (whole.isPresent()) {
            return Optional.of(new Keys(List.of(whole.get()), false));
        }
        for (String separator : new String[] {"\n", "|", ";", ",", "、", "/", "&", " "}) {
            List<String> parts = ChoiceTexts.parts(text, separator);
            if (parts.size() > 1) {
                List<Integer> keys = new ArrayList<>();
                parts.forEach(part -> ofText(part, numbers).ifPresent(keys::add));
                if (keys.size() == parts.size()) {
                    return Optional.of(new Keys(keys, false));
                }
            }
        }
        return Optional.empty();
    }

    /** The choices by their texts; a text two of them share names neither, 0. */
    private static Map<String, Integer> numbersByText(SortedMap<Integer, Passage> choices) {
        Map<String, Integer> numbers = new HashMap<>();
        choices.forEach((number, choice) ->
                numbers.merge(AnswerText.normalised(choice.plain()), number, (first, second) -> 0));
        return numbers;
    }

    private static Optional<Integer> ofText(String text, Map<String, Integer> numbers) {
        String wanted = AnswerText.normalised(text);
        return wanted.isEmpty() ? Optional.empty() : Optional.ofNullable(numbers.get(wanted)).filter(one -> one > 0);
    }

    /** A letter with the choice's text behind it. */
    private static Optional<Keys> labelled(String text, SortedMap<Integer, Passage> choices) {
        int key = text.charAt(0) - 'A' + 1;
        if (text.length() < 3 || !choices.containsKey(key) || ".、:) ".indexOf(text.charAt(1)) < 0) {
            return Optional.empty();
        }
        List<String> parts = ChoiceTexts.parts(text, "\n");
        if (parts.size() == 1) {
            parts = List.of(text);
        }
        List<Integer> keys = new ArrayList<>();
        for (String part : parts) {
            int number = part.charAt(0) - 'A' + 1;
            Passage choice = choices.get(number);
            boolean isIts = choice != null && part.length() > 2 && AnswerText.normalised(part.substring(2))
                    .equals(AnswerText.normalised(choice.plain()));
            if (isIts) {
                keys.add(number);
            }
        }
        return keys.size() == parts.size() ? Optional.of(new Keys(keys, false)) : Optional.empty();
    }

    private static Optional<Keys> counted(String text, SortedMap<Integer, Passage> choices, Numbering numbering) {
        List<Integer> written = numbers(text);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        int shift = numbering == Numbering.FROM_ZERO ? 1 : 0;
        List<Integer> keys = written.stream().map(number -> number + shift).distinct().toList();
        return Optional.of(new Keys(keys, numbering == Numbering.UNKNOWN));
    }

    /** The numbers of the answer as written; none where it holds anything else. */
    static List<Integer> numbers(String answer) {
        String text = bare(answer);
        List<Integer> numbers = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            if (end > at) {
                int number = SheetXml.number(text.substring(at, end), -1);
                if (number < 0 || number > 26) {
                    return List.of();
                }
                numbers.add(number);
                at = end;
            } else if (SEPARATORS.indexOf(text.charAt(at)) >= 0) {
                at++;
            } else {
                return List.of();
            }
        }
        return numbers;
    }
}
