package org.xuegui.exchange.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuegui.base.text.AnswerText;
import org.xuegui.quiz.BlankKey;

/**
 * The small grammar of cells in our own template: parts between {@code |}, and {@code \} before a sign that is
 * meant as such ({@code \n} is a line break inside a part).
 */
final class OwnText {

    private static final String SPECIAL = "\\|{}";
    private static final String NUMBER = "数字";
    private static final String FREQUENCY = "频次";
    private static final String OFF_BY = "±";

    private OwnText() {}

    /** The parts as one cell. */
    static String join(List<String> parts) {
        return String.join("|", parts.stream().map(OwnText::escaped).toList());
    }

    /** The parts of a cell; none of an empty one. */
    static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : parts(cell, '|').stream().map(OwnText::plain).toList();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\n') {
                escaped.append("\\n");
            } else if (sign == '\r') {
                escaped.append("\\r");
            } else {
                escaped.append(SPECIAL.indexOf(sign) >= 0 ? "\\" : "").append(sign);
            }
        }
        return escaped.toString();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                plain.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                plain.append(sign);
            }
        }
        return plain.toString();
    }

    /** What stands between the separators, still escaped. */
    private static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == separator) {
                parts.add(text.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** The keys of all blanks as one cell, a line each. */
    static String blanks(List<BlankKey> keys) {
        return String.join("\n", keys.stream().map(OwnText::blank).toList());
    }

    private static String blank(BlankKey key) {
        if (key instanceof BlankKey.Number number) {
            String off = number.tolerance().signum() == 0 ? "" : OFF_BY + number.tolerance().toPlainString();
            return NUMBER + ":" + number.value().toPlainString() + off;
        }
        BlankKey.Text text = (BlankKey.Text) key;
        String accepted = join(text.accepted());
        boolean looksMarked = accepted.startsWith(NUMBER) || accepted.startsWith(FREQUENCY);
        String marked = text.isFrequency() ? FREQUENCY + ":" + accepted : looksMarked ? "\\" + accepted : accepted;
        return text.choices().isEmpty() ? marked : marked + "{" + join(text.choices()) + "}";
    }

    /** How many blanks a cell holds keys for. */
    static List<String> blankLines(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\r?\n", -1));
    }

    /** The key of one blank; empty where it says nothing that can be accepted. */
    static Optional<BlankKey> blank(String line) {
        String text = line;
        if (text.startsWith(NUMBER + ":") || text.startsWith(NUMBER + "：")) {
            return number(text.substring(NUMBER.length() + 1));
        }
        boolean isFrequency = text.startsWith(FREQUENCY + ":") || text.startsWith(FREQUENCY + "：");
        text = isFrequency ? text.substring(FREQUENCY.length() + 1) : text;
        List<String> choices = List.of();
        List<String> opened = parts(text, '{');
        if (opened.size() == 2 && opened.get(1).endsWith("}") && parts(opened.get(1), '}').size() == 2) {
            choices = split(opened.get(1).substring(0, opened.get(1).length() - 1));
            text = opened.get(0);
        }
        List<String> accepted = split(text).stream().filter(one -> !one.isBlank()).toList();
        boolean isOffered = choices.isEmpty() || choices.stream().anyMatch(accepted::contains);
        return accepted.isEmpty() || !isOffered
                ? Optional.empty()
                : Optional.of(new BlankKey.Text(accepted, isFrequency, choices));
    }

    private static Optional<BlankKey> number(String text) {
        int at = text.indexOf(OFF_BY);
        Optional<BigDecimal> value = decimal(at < 0 ? text : text.substring(0, at));
        Optional<BigDecimal> off = at < 0 ? Optional.of(BigDecimal.ZERO) : decimal(text.substring(at + 1));
        if (value.isEmpty() || off.isEmpty() || off.get().signum() < 0) {
            return Optional.empty();
        }
        return Optional.of(new BlankKey.Number(value.get(), off.get()));
    }

    private static Optional<BigDecimal> decimal(String text) {
        return AnswerText.number(CellText.trim(text));
    }
}
