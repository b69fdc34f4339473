package org.xuegui.exchange.text;

/**
 * Follows the numbers of questions, to tell a question from an item of a list inside one. For one file, line by
 * line.
 */
final class Numbering {

    private static final int WIDEST_GAP = 3;

    private final Evidence evidence;
    private int expected = 1;
    private int inner;

    Numbering(Evidence evidence) {
        this.evidence = evidence;
    }

    /** A new section or question list begins; numbers may start again. */
    void endOfSection() {
        inner = 0;
    }

    /** A question with this number has started. */
    void started(int number) {
        expected = number + 1;
        inner = 0;
    }

    /**
     * Whether the numbered line starts a question.
     *
     * @param i the line's place among all
     * @param draft the question before it in the section; null without
     */
    boolean isStart(int i, NumberedLine start, Section section, Draft draft) {
        int number = start.number();
        if (start.isWeak()) {
            return isWeakStart(i, start, section, draft);
        }
        boolean isFirst = draft == null || !section.isNumbered();
        if (isFirst) {
            return isFirstStart(i, start, draft);
        }
        if (!section.hasStyle(start.style())) {
            return number == expected && draft.isComplete() && evidence.isAnsweredAtOnce(i)
                    && !(draft.isInOpenText() && inner > 0) && !isSubItem(start, draft);
        }
        boolean isStart = inner > 0 && number == inner + 1
                ? number == expected && evidence.isAnswered(i)
                : number == expected || isRestart(i, number, draft) || isJump(i, number, draft);
        if (!isStart && (number == 1 || number == inner + 1)) {
            inner = number;
        }
        return isStart;
    }

    private static boolean isSubItem(NumberedLine start, Draft draft) {
        return start.style() == NumberedLine.Style.BRACKET && draft.part() == Draft.Part.STEM;
    }

    private boolean isFirstStart(int i, NumberedLine start, Draft draft) {
        boolean isPlain = start.style() == NumberedLine.Style.PLAIN;
        boolean isSure = evidence.isAnsweredAtOnce(i);
        if (draft == null) {
            return isPlain || isSure || start.style() == NumberedLine.Style.BRACKET && evidence.isBeforeNextNumber(i);
        }
        return draft.isComplete() && (isSure || isPlain && evidence.isBeforeNextNumber(i) && !draft.isInOpenText());
    }

    private boolean isWeakStart(int i, NumberedLine start, Section section, Draft draft) {
        boolean isSettled = draft == null || draft.isComplete() && !(draft.isInOpenText() && inner > 0)
                || !draft.isInOpenText() && evidence.isBeforeNextNumber(i);
        boolean isExpected = start.number() == expected || draft == null && start.number() == 1;
        boolean isSure = evidence.isAnswered(i) || evidence.isBeforeNextNumber(i);
        return isSettled && isExpected && isSure && section.hasStyle(start.style());
    }

    private boolean isRestart(int i, int number, Draft draft) {
        if (number != 1 || !draft.isComplete()) {
            return false;
        }
        return evidence.isAnswered(i) && !(draft.isInOpenText() && !evidence.isAnsweredAtOnce(i))
                || draft.part() == Draft.Part.OPTION && evidence.isBeforeNextNumber(i);
    }

    private boolean isJump(int i, int number, Draft draft) {
        if (number == 1 || inner > 0 && draft.isInOpenText() && !evidence.isAnsweredAtOnce(i)) {
            return false;
        }
        boolean isNear = number > expected && number - expected <= WIDEST_GAP && inner == 0;
        return draft.isComplete() && (evidence.isAnswered(i) || isNear && !draft.isInOpenText());
    }
}
