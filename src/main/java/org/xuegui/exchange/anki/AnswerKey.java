package org.xuegui.exchange.anki;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.xuegui.base.text.AnswerText;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.Spaces;

/** Reads the line on the back of a card that says which options are right. */
final class AnswerKey {

    private static final String[] HEADINGS = {
        "正确答案是", "正确答案", "参考答案", "标准答案", "答案是", "答案", "答", "CORRECT ANSWER", "ANSWER"
    };
    private static final Set<String> TRUE = Set.of("对", "正确", "√", "✓", "✔", "TRUE");
    private static final Set<String> FALSE = Set.of("错", "错误", "不正确", "×", "✗", "✘", "FALSE");
    private static final String BETWEEN = " ,、;/|&和";

    private AnswerKey() {}

    /** The line in one form: upper case, without the word “answer”. */
    private static String form(String line) {
        String form = Spaces.collapse(Normalizer.normalize(line, Normalizer.Form.NFKC)).toUpperCase(Locale.ROOT);
        for (String heading : HEADINGS) {
            if (form.startsWith(heading)) {
                String rest = Spaces.strip(form.substring(heading.length()));
                return rest.startsWith(":") ? Spaces.strip(rest.substring(1)) : form;
            }
        }
        return form;
    }

    /** Whether the line says true or false; empty where it says neither. */
    static Optional<Boolean> truth(String line) {
        String form = form(line);
        String word = form.endsWith("。") || form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
        if (TRUE.contains(word)) {
            return Optional.of(true);
        }
        return FALSE.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /** Indexes of the right options, in their order; none where the line does not say. */
    static List<Integer> chosen(String line, List<Passage> options) {
        String form = form(line);
        List<Integer> letters = letters(form, options.size());
        if (!letters.isEmpty()) {
            return letters.stream().sorted().toList();
        }
        List<Integer> binary = binary(form, options.size());
        if (!binary.isEmpty()) {
            return binary;
        }
        String text = AnswerText.normalised(line);
        for (int i = 0; i < options.size(); i++) {
            int behind = LabelledLines.behind(form, 0, i);
            String option = AnswerText.normalised(options.get(i).plain());
            String labelled = behind > 0 ? AnswerText.normalised(form.substring(behind)) : text;
            if (!option.isEmpty() && (option.equals(text) || option.equals(labelled))) {
                return List.of(i);
            }
        }
        return List.of();
    }

    /** Letters with nothing but separators between them; none where anything else stands there or one is unknown. */
    private static List<Integer> letters(String form, int count) {
        Set<Integer> letters = new LinkedHashSet<>();
        for (int at = 0; at < form.length(); at++) {
            char sign = form.charAt(at);
            boolean isAround = at == 0 && "([【".indexOf(sign) >= 0
                    || at == form.length() - 1 && ".。)]】".indexOf(sign) >= 0;
            if (isAround || BETWEEN.indexOf(sign) >= 0) {
                continue;
            }
            int index = LabelledLines.index(sign);
            if (index < 0 || index >= count || !letters.add(index)) {
                return List.of();
            }
        }
        return List.copyOf(letters);
    }

    /** A digit for each option, 1 for the right ones, as a widespread note type has them. */
    private static List<Integer> binary(String form, int count) {
        List<Integer> chosen = new ArrayList<>();
        int digits = 0;
        for (int at = 0; at < form.length(); at++) {
            char sign = form.charAt(at);
            if (sign != '0' && sign != '1' && sign != ' ') {
                return List.of();
            }
            if (sign == '1') {
                chosen.add(digits);
            }
            digits += sign == ' ' ? 0 : 1;
        }
        return digits == count && form.indexOf(' ') > 0 ? chosen : List.of();
    }

    /** The order a line such as {@code C→A→B} names, as indexes; none where it is no order of so many. */
    static List<Integer> order(String line, int count) {
        List<Integer> order = new ArrayList<>();
        for (String part : form(line).replace("->", "→").split("→")) {
            String letter = Spaces.strip(part);
            int index = letter.length() == 1 ? LabelledLines.index(letter.charAt(0)) : -1;
            if (index < 0 || index >= count || order.contains(index)) {
                return List.of();
            }
            order.add(index);
        }
        return order.size() == count && count > 1 ? order : List.of();
    }

    /** The right side of each left one, from a line such as {@code 1-B, 2-A}; none where it names not all. */
    static List<Integer> pairs(String line, int lefts, int rights) {
        List<Integer> pairs = new ArrayList<>();
        for (String part : form(line).split("[,;、 ]+")) {
            int dash = part.indexOf('-');
            String number = String.valueOf(pairs.size() + 1);
            int right = dash > 0 && part.length() == dash + 2 ? LabelledLines.index(part.charAt(dash + 1)) : -1;
            if (right < 0 || right >= rights || pairs.contains(right) || !part.startsWith(number + "-")) {
                return List.of();
            }
            pairs.add(right);
        }
        return pairs.size() == lefts ? pairs : List.of();
    }
}
