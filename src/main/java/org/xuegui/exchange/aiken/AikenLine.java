package org.xuegui.exchange.aiken;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuegui.exchange.input.Spaces;

/** One line of an Aiken file and what it is. */
sealed interface AikenLine {

    /** Nothing but white space, or a single sign. */
    record Blank() implements AikenLine {}

    /** {@code A. text}; label in upper case. */
    record Option(char label, String text, String whole) implements AikenLine {}

    /** {@code ANSWER: B}. */
    record Answer(String value) implements AikenLine {}

    /** An explanation, which Aiken itself does not know. */
    record Explanation(String text) implements AikenLine {}

    /** Anything else. */
    record Text(String text) implements AikenLine {}

    /** {@code A.} and {@code A)}, in small letters, in full width, with the Chinese comma. */
    Pattern OPTION = Pattern.compile("(?s)([A-Za-zＡ-Ｚａ-ｚ])([.)．）、])[ \\t\u3000\u00A0]*+(.*+)");
    /** {@code ANSWER:}, in any case, as people also write it, and in Chinese. */
    Pattern ANSWER =
            Pattern.compile("(?is)(?:(?:CORRECT\\s++)?ANS(?:WERS?+)?+\\.?+|(?:正确|参考|标准)?答案)\\s*+[:：](.*+)");
    /** {@code 解析：}. */
    Pattern EXPLANATION = Pattern.compile("(?is)(?:EXPLANATION|FEEDBACK|RATIONALE|(?:答案)?解析)\\s*+[:：](.*+)");

    /** What this line is. */
    static AikenLine of(String line) {
        String text = Spaces.strip(line);
        boolean isStraySign = text.codePointCount(0, text.length()) == 1
                && !Character.isLetterOrDigit(text.codePointAt(0));
        if (text.isEmpty() || isStraySign) {
            return new Blank();
        }
        Optional<String> answer = behind(ANSWER, text);
        if (answer.isPresent()) {
            return new Answer(answer.get());
        }
        Optional<String> explanation = behind(EXPLANATION, text);
        if (explanation.isPresent()) {
            return new Explanation(explanation.get());
        }
        Matcher option = OPTION.matcher(text);
        if (option.matches()) {
            String label = Normalizer.normalize(option.group(1), Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
            return new Option(label.charAt(0), Spaces.strip(option.group(3)), text);
        }
        return new Text(text);
    }

    private static Optional<String> behind(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(Spaces.strip(matcher.group(1))) : Optional.empty();
    }
}
