package org.xuegui.exchange.text;

import java.util.Optional;
import org.xuegui.exchange.input.Spaces;

/**
 * A line that starts with the letter of an option.
 *
 * @param index 0 for A
 * @param bodyStart where the option's text starts
 * @param strength how sure the letter is a label
 * @param isTicked whether a sign before the letter says that the option is right, as in *A. √A or ★ A.
 */
record OptionLine(int index, int bodyStart, Strength strength, boolean isTicked) {

    /** How sure a letter is a label. */
    enum Strength {
        /** A. (A) A、 */
        SIGNED,
        /** A and a space */
        SPACED,
        /** A and at once the text */
        GLUED
    }

    private static final String SIGNS = ".、:．)。";
    private static final String STARS = "*●■★◆▲";
    private static final String TICKS = "√✓✔☑";
    private static final String BOXES = "□☐○☆◇△";
    private static final String BULLETS = "-*+•";

    private OptionLine(int index, int bodyStart, Strength strength) {
        this(index, bodyStart, strength, false);
    }

    /** An option whose whole line is its text. */
    static OptionLine unlabelled(int index) {
        return new OptionLine(index, 0, Strength.SIGNED);
    }

    /** What the folded line starts with; empty where it starts with no such letter. */
    static Optional<OptionLine> of(String folded) {
        int from = bullet(folded);
        if (folded.startsWith("选项", from)) {
            from = Folding.skipSpaces(folded, from + 2);
        }
        return truth(folded, from).or(() -> behindSign(folded));
    }

    private static Optional<OptionLine> behindSign(String folded) {
        int from = bullet(folded);
        if (from > 0 || folded.isEmpty() || !isSign(folded.charAt(0))) {
            return at(folded, from);
        }
        int letter = Folding.skipSpaces(folded, 1);
        return at(folded, letter)
                .filter(label -> label.strength() == Strength.SIGNED || letter > 1 || isTick(folded.charAt(0)))
                .map(label -> label.withTick(isTick(folded.charAt(0)) && !folded.startsWith("* ")));
    }

    private OptionLine withTick(boolean isSet) {
        return new OptionLine(index, bodyStart, strength, isSet);
    }

    /** Whether the sign marks an option as right, unless it stands before all. */
    static boolean isTick(char sign) {
        return STARS.indexOf(sign) >= 0 || TICKS.indexOf(sign) >= 0;
    }

    /** Whether the sign marks an option as right or not. */
    static boolean isSign(char sign) {
        return isTick(sign) || BOXES.indexOf(sign) >= 0;
    }

    private static int bullet(String folded) {
        boolean isBullet = folded.length() > 2 && BULLETS.indexOf(folded.charAt(0)) >= 0
                && Spaces.isSpace(folded.charAt(1));
        int at = isBullet ? Folding.skipSpaces(folded, 1) : 0;
        return folded.startsWith("选项", at) ? Folding.skipSpaces(folded, at + 2) : at;
    }

    /** Some programs label the options of judgements so. */
    private static Optional<OptionLine> truth(String folded, int from) {
        for (String word : new String[] {"true", "false"}) {
            int end = from + word.length();
            if (folded.regionMatches(true, from, word, 0, word.length()) && end < folded.length()
                    && SIGNS.indexOf(folded.charAt(end)) >= 0) {
                return Optional.of(new OptionLine(word.equals("true") ? 0 : 1, end + 1, Strength.SIGNED));
            }
        }
        return Optional.empty();
    }

    /** The label at this place of a folded text. */
    static Optional<OptionLine> at(String folded, int from) {
        char open = Folding.at(folded, from);
        boolean isOpen = open == '(' || open == '[';
        int letter = isOpen ? Folding.skipSpaces(folded, from + 1) : from;
        char sign = Folding.at(folded, letter);
        boolean isSmall = sign >= 'a' && sign <= 'z';
        if (!isSmall && !(sign >= 'A' && sign <= 'Z')) {
            return Optional.empty();
        }
        int index = sign - (isSmall ? 'a' : 'A');
        int at = Folding.skipSpaces(folded, letter + 1);
        char next = Folding.at(folded, at);
        if (isOpen) {
            return next == ')' || next == ']' ? Optional.of(bracketed(folded, index, at)) : Optional.empty();
        }
        if (next != 0 && SIGNS.indexOf(next) >= 0) {
            int body = at + 1;
            while (body < folded.length() && body < at + 3 && ".、".indexOf(folded.charAt(body)) >= 0) {
                body++;
            }
            return Optional.of(new OptionLine(index, body, Strength.SIGNED));
        }
        if (isSmall || next == 0) {
            return Optional.empty();
        }
        if (at > letter + 1 || next == ',' || next == '，' || next == ']') {
            return Optional.of(new OptionLine(index, at > letter + 1 ? at : at + 1, Strength.SPACED));
        }
        boolean isText = Folding.isHan(next) || "“\"《‘<-(".indexOf(next) >= 0 || Character.isDigit(next);
        return isText ? Optional.of(new OptionLine(index, at, Strength.GLUED)) : Optional.empty();
    }

    private static OptionLine bracketed(String folded, int index, int close) {
        int at = Folding.skipSpaces(folded, close + 1);
        boolean isSigned = at < folded.length() && SIGNS.indexOf(folded.charAt(at)) >= 0;
        return new OptionLine(index, isSigned ? at + 1 : close + 1, Strength.SIGNED);
    }
}
