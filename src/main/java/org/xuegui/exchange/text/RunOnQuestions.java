package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Questions that follow each other within one line under one head. They are parted where the numbers go on and each
 * question is whole: nearly all have options, or nearly all have answers, or their head says that they need neither.
 */
final class RunOnQuestions {

    private static final String ANSWER = "答案";
    private static final int LONGEST_QUESTION = 2_000;
    private static final String SIGNS = ".、．";
    private static final String NO_END = ".、．:(第附表图-";
    private static final String ENDS = "。?!;:)]_√×";
    /** One of so many may be incomplete. */
    private static final int LEAST_ALIKE = 5;

    private final String folded;
    private final int from;
    private final int to;
    private final Kind kind;
    private final List<Integer> starts = new ArrayList<>();
    private final boolean areAnswered;
    private boolean hasFirst;
    private boolean hasSecond;
    private boolean hasAnswer;
    private int parts;
    private int withOptions;
    private int withAnswers;

    /** What is known of the questions. */
    enum Kind {
        /** With options, or with answers at each. */
        CHOICES,
        /** Blanks and judgements, which need neither. */
        BLANKS,
        /** The same, where only the line above says so: spaces stand between them. */
        BLANKS_APART,
        /** To be answered in writing; their answers may hold lists. */
        WRITTEN
    }

    private RunOnQuestions(String folded, int from, int to, Kind kind) {
        this.folded = folded;
        this.from = from;
        this.to = to;
        this.kind = kind;
        this.areAnswered = Folding.indexOf(folded, ANSWER, from, to) >= 0;
    }

    /**
     * Where the second and the following questions start; nowhere if they cannot be told apart.
     *
     * @param from where the first starts
     */
    static List<Integer> starts(String folded, int from, int to, Kind kind) {
        return new RunOnQuestions(folded, from, to, kind).starts();
    }

    private List<Integer> starts() {
        int number = numberAt(folded, from);
        int at = Folding.skipDigits(folded, from);
        while (at < to) {
            look(at);
            int start = isDigit(folded, at) && !isDigit(folded, at - 1) ? next(at, number + 1) : -1;
            if (start >= 0) {
                endPart();
                starts.add(start);
                number++;
            }
            at = isDigit(folded, at) ? Folding.skipDigits(folded, at) : at + 1;
        }
        endPart();
        boolean isAlike = isMost(withOptions) || isMost(withAnswers) || kind != Kind.CHOICES;
        return isAlike ? starts : List.of();
    }

    private boolean isMost(int count) {
        return (parts - count) * LEAST_ALIKE <= parts - 1;
    }

    private void look(int at) {
        char sign = folded.charAt(at);
        boolean isLabel = (sign == 'A' || sign == 'B')
                && SIGNS.indexOf(Folding.at(folded, Folding.skipSpaces(folded, at + 1))) >= 0;
        hasFirst |= sign == 'A' && isLabel;
        hasSecond |= sign == 'B' && hasFirst && isLabel;
        hasAnswer |= sign == '答' && folded.startsWith(ANSWER, at);
    }

    private void endPart() {
        parts++;
        withOptions += hasFirst && hasSecond ? 1 : 0;
        withAnswers += hasAnswer ? 1 : 0;
        hasFirst = false;
        hasSecond = false;
        hasAnswer = false;
    }

    /** Where the question of this number starts among the digits here; -1 where it does not. */
    private int next(int at, int number) {
        boolean isWhole = hasFirst && hasSecond || hasAnswer;
        int start = isStart(folded, at) && numberAt(folded, at) == number ? at : isWhole ? glued(at, number) : -1;
        if (start < 0) {
            return -1;
        }
        int before = at;
        while (before > from && folded.charAt(before - 1) == ' ') {
            before--;
        }
        boolean isBehindEnd = ENDS.indexOf(Folding.at(folded, before - 1)) >= 0;
        boolean isPossible = switch (kind) {
            case CHOICES -> isWhole;
            case BLANKS -> isWhole || isBehindEnd;
            case BLANKS_APART -> isWhole || isBehindEnd && before < at;
            case WRITTEN -> isBehindEnd && (!areAnswered || hasAnswer && isAnsweredBehind(at, number));
        };
        return isPossible ? start : -1;
    }

    /** Where the number stands at once behind an option that ends in digits, as in 119 and 5.; -1 where it does not. */
    private int glued(int at, int number) {
        int end = Folding.skipDigits(folded, at);
        String digits = String.valueOf(number);
        boolean isGlued = end - at > digits.length() && folded.startsWith(digits, end - digits.length())
                && SIGNS.indexOf(Folding.at(folded, end)) >= 0 && !isDigit(folded, end + 1);
        return isGlued ? end - digits.length() : -1;
    }

    /** Whether an answer stands behind this number and before the next: else it is an item of a list. */
    private boolean isAnsweredBehind(int at, int number) {
        String near = folded.substring(at, Math.min(to, at + LONGEST_QUESTION));
        int answer = near.indexOf(ANSWER);
        int next = answer < 0 ? -1 : near.substring(0, answer).indexOf(String.valueOf(number + 1));
        return answer >= 0 && (next < 0 || !isStart(folded, at + next));
    }

    private static boolean isDigit(String folded, int at) {
        char sign = Folding.at(folded, at);
        return sign >= '0' && sign <= '9';
    }

    /** Whether a number of a question stands here, and nothing before that makes another of it. */
    static boolean isStart(String folded, int at) {
        int before = at;
        while (before > 0 && folded.charAt(before - 1) == ' ') {
            before--;
        }
        return (before == 0 || NO_END.indexOf(folded.charAt(before - 1)) < 0) && isNumber(folded, at);
    }

    /** Whether all of a number of at most four digits and its sign stand here. */
    static boolean isNumber(String folded, int at) {
        int end = Folding.skipDigits(folded, at);
        boolean isDecimal = Folding.at(folded, end) == '.' && isDigit(folded, end + 1);
        return end > at && !isDigit(folded, at - 1) && end - at < 5
                && SIGNS.indexOf(Folding.at(folded, end)) >= 0 && !isDecimal;
    }

    private static int numberAt(String folded, int at) {
        return Integer.parseInt(folded.substring(at, Folding.skipDigits(folded, at)));
    }
}
