package org.xuegui.exchange.text;

import java.util.Arrays;
import java.util.List;

/**
 * What follows each line: whether options or an answer come before the next number, which tells a question from an
 * item of a list. Found once, from the end backwards.
 */
final class Evidence {

    private static final int NEVER = Integer.MAX_VALUE;

    private final List<Token> tokens;
    private final int[] nextSignal;
    private final int[] nextFirstOption;
    private final int[] nextNumber;
    private final int[] nextSameStyle;

    Evidence(List<Token> tokens) {
        this.tokens = tokens;
        this.nextSignal = new int[tokens.size()];
        this.nextFirstOption = new int[tokens.size()];
        this.nextNumber = new int[tokens.size()];
        this.nextSameStyle = new int[tokens.size()];
        look();
    }

    private void look() {
        int signal = NEVER;
        int option = NEVER;
        int number = NEVER;
        int[] byStyle = new int[NumberedLine.Style.values().length];
        Arrays.fill(byStyle, NEVER);
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            nextSignal[i] = signal;
            nextFirstOption[i] = option;
            nextNumber[i] = number;
            if (token instanceof Token.Numbered numbered) {
                int style = numbered.start().style().ordinal();
                nextSameStyle[i] = byStyle[style];
                if (!numbered.start().isWeak()) {
                    byStyle[style] = i;
                    number = i;
                }
            } else if (token instanceof Token.Option line) {
                signal = i;
                option = line.start().index() == 0 ? i : option;
            } else if (token instanceof Token.Labelled labelled && labelled.isAnswer()
                    || token instanceof Token.Bracketed) {
                signal = i;
            } else if (isEnd(token)) {
                signal = NEVER;
                option = NEVER;
                number = NEVER;
                Arrays.fill(byStyle, NEVER);
            }
        }
    }

    private static boolean isEnd(Token token) {
        return token instanceof Token.Head || token instanceof Token.AnswerHead || token instanceof Token.Category
                || token instanceof Token.AnswerRow;
    }

    /** Whether the numbered line has options or an answer in itself or before the next number of its style. */
    boolean isAnswered(int i) {
        return isAnsweredInside(i) || nextSignal[i] < nextSameStyle[i];
    }

    /** The same, before the next number of any style. */
    boolean isAnsweredAtOnce(int i) {
        return isAnsweredInside(i) || nextSignal[i] < nextNumber[i];
    }

    private boolean isAnsweredInside(int i) {
        if (!(tokens.get(i) instanceof Token.Numbered numbered)) {
            return false;
        }
        Line body = numbered.body();
        return InnerAnswer.isIn(body.folded()) || Field.startInside(body, 0) >= 0 || InlineOptions.start(body) >= 0;
    }

    /** Whether options come before the next number. */
    boolean isBeforeOptions(int i) {
        return nextFirstOption[i] < nextNumber[i];
    }

    /** Whether the next number of its style is one more. */
    boolean isBeforeNextNumber(int i) {
        int next = nextSameStyle[i];
        return next < NEVER && tokens.get(i) instanceof Token.Numbered one
                && tokens.get(next) instanceof Token.Numbered other
                && other.start().number() == one.start().number() + 1;
    }
}
