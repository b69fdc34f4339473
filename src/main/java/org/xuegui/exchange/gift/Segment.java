package org.xuegui.exchange.gift;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.xuegui.exchange.input.ClozeBlock;
import org.xuegui.exchange.input.Spaces;

/**
 * A pair of braces in the text of a question and what stands between them.
 *
 * @param open index of the opening brace
 * @param close index of the closing brace
 * @param body what stands between, without white space at its ends
 * @param isFormula whether it looks like a part of a formula in TeX
 */
record Segment(int open, int close, String body, boolean isFormula) {

    /** Words Moodle reads as true or false, and others people write for them. */
    static final Set<String> TRUE_WORDS = Set.of("T", "TRUE", "对", "正确", "是", "√", "✓", "✔");
    static final Set<String> FALSE_WORDS = Set.of("F", "FALSE", "错", "错误", "否", "×", "✗", "✘");

    private static final Pattern ORDERING = Pattern.compile(">\\s*+\\d");

    /** The pairs of braces, the outer one of nested pairs; where braces do not pair up, the innermost. */
    static List<Segment> of(String text) {
        boolean[] formula = formulas(text);
        List<Segment> outer = new ArrayList<>();
        List<Segment> inner = new ArrayList<>();
        Deque<Integer> opened = new ArrayDeque<>();
        boolean isBalanced = true;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '{') {
                opened.push(i);
            } else if (character == '}' && opened.isEmpty()) {
                isBalanced = false;
            } else if (character == '}') {
                int open = opened.pop();
                if (opened.isEmpty()) {
                    outer.add(segment(text, open, i, formula, outer));
                }
                if (inner.isEmpty() || inner.get(inner.size() - 1).close < open) {
                    inner.add(segment(text, open, i, formula, inner));
                }
            }
        }
        return isBalanced && opened.isEmpty() ? outer : inner;
    }

    private static Segment segment(String text, int open, int close, boolean[] formula, List<Segment> before) {
        Segment last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean isChained = last != null && last.isFormula && last.close == open - 1;
        boolean isFormula = formula[open] || isChained || isArgument(text, open);
        return new Segment(open, close, Spaces.strip(text.substring(open + 1, close)), isFormula);
    }

    /** Whether the brace follows a command, {@code ^} or a lowering {@code _} of TeX. */
    private static boolean isArgument(String text, int open) {
        if (open == 0) {
            return false;
        }
        char before = text.charAt(open - 1);
        if (before == '^') {
            return true;
        }
        if (before == '_') {
            return open > 1 && isLatin(text.charAt(open - 2));
        }
        int start = open;
        while (start > 0 && open - start < 24 && isLatinLetter(text.charAt(start - 1))) {
            start--;
        }
        return start < open && start > 0 && text.charAt(start - 1) == '\\';
    }

    private static boolean isLatin(char character) {
        return isLatinLetter(character) || character >= '0' && character <= '9' || character == ')';
    }

    private static boolean isLatinLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    /** Which places stand between {@code $$} and {@code $$}, {@code \(} and {@code \)}, {@code \[} and {@code \]}. */
    static boolean[] formulas(String text) {
        boolean[] inside = new boolean[text.length()];
        boolean isInside = false;
        for (int i = 0; i < text.length(); i++) {
            char first = text.charAt(i);
            char second = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (first == '$' && second == '$') {
                isInside = !isInside;
                i++;
            } else if (first == '\\' && (second == '(' || second == '[')) {
                isInside = true;
            } else if (first == '\\' && (second == ')' || second == ']')) {
                isInside = false;
            }
            inside[i] = isInside;
        }
        return inside;
    }

    /** Whether this can only be meant as answers. */
    boolean isAnswers() {
        return body.indexOf('=') >= 0 || body.indexOf('~') >= 0 || beginsAsAnswers();
    }

    /** Whether it begins as answers do, which braces of code and the like hardly ever do. */
    boolean beginsAsAnswers() {
        return !body.isEmpty() && "=~#".indexOf(body.charAt(0)) >= 0
                || ORDERING.matcher(body).lookingAt()
                || isTruth()
                || ClozeBlock.isCloze(body);
    }

    /** Whether the body without feedback is a word for true or false. */
    boolean isTruth() {
        return isTruth(withoutFeedback(body));
    }

    static boolean isTruth(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return TRUE_WORDS.contains(upper) || FALSE_WORDS.contains(upper);
    }

    static String withoutFeedback(String body) {
        int feedback = body.indexOf('#');
        return feedback > 0 ? Spaces.strip(body.substring(0, feedback)) : body;
    }
}
