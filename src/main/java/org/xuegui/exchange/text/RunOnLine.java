package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line in which one question follows the other, as copied from pages without line ends:
 * {@code 1、题(B)。A.甲B.乙正确答案:B 2、题…}. It is parted only where all parts look alike.
 */
final class RunOnLine {

    private static final int SHORTEST = 40;
    private static final int LONGEST_HEAD = 80;
    private static final String SIGNS = ".、．";
    private static final String NO_END = ".、．:(第附表图-";

    private final Line line;
    private final String folded;
    private final List<Integer> starts = new ArrayList<>();
    private boolean hasFirst;
    private boolean hasSecond;
    private boolean hasAnswer;
    private boolean allHaveOptions = true;
    private boolean allHaveAnswers = true;

    private RunOnLine(Line line) {
        this.line = line;
        this.folded = line.folded();
    }

    /** The lines, those that hold several questions parted. */
    static List<Line> parted(List<Line> lines) {
        List<Line> parted = new ArrayList<>(lines.size());
        for (Line line : lines) {
            if (line.folded().length() < SHORTEST || line.isShielded()) {
                parted.add(line);
            } else {
                parted.addAll(new RunOnLine(line).parts());
            }
        }
        return parted;
    }

    private List<Line> parts() {
        int at = firstNumber();
        if (at < 0) {
            return List.of(line);
        }
        int number = numberAt(at);
        int head = at;
        while (at < folded.length()) {
            look(at);
            boolean isNext = isStart(at) && numberAt(at) == number + 1 && (hasFirst && hasSecond || hasAnswer);
            if (isNext) {
                endPart();
                starts.add(at);
                number++;
            }
            at = isDigit(at) ? Folding.skipDigits(folded, at) : at + 1;
        }
        endPart();
        return !starts.isEmpty() && (allHaveOptions || allHaveAnswers) ? cut(head) : List.of(line);
    }

    /** The first number: at the start, or behind a head such as 一、单选题(每题2分); -1 where there is none. */
    private int firstNumber() {
        if (isStart(0)) {
            return 0;
        }
        for (int i = 1; i < folded.length() && i < LONGEST_HEAD; i++) {
            boolean isBehindHead = isStart(i) && numberAt(i) == 1 && SectionHead.of(folded.substring(0, i)).isPresent();
            if (isBehindHead) {
                return i;
            }
        }
        return -1;
    }

    private void look(int at) {
        char sign = folded.charAt(at);
        boolean isLabel = SIGNS.indexOf(Folding.at(folded, Folding.skipSpaces(folded, at + 1))) >= 0;
        hasFirst |= sign == 'A' && isLabel;
        hasSecond |= sign == 'B' && hasFirst && isLabel;
        hasAnswer |= sign == '答' && folded.startsWith("答案", at);
    }

    private void endPart() {
        allHaveOptions &= hasFirst && hasSecond;
        allHaveAnswers &= hasAnswer;
        hasFirst = false;
        hasSecond = false;
        hasAnswer = false;
    }

    private boolean isDigit(int at) {
        char sign = Folding.at(folded, at);
        return sign >= '0' && sign <= '9';
    }

    /** Whether a number of at most four digits and its sign stand here, and no digit or sign of another before. */
    private boolean isStart(int at) {
        if (!isDigit(at) || at > 0 && isDigit(at - 1)) {
            return false;
        }
        int before = at;
        while (before > 0 && folded.charAt(before - 1) == ' ') {
            before--;
        }
        int end = Folding.skipDigits(folded, at);
        boolean isEnd = before == 0 || NO_END.indexOf(folded.charAt(before - 1)) < 0;
        return isEnd && end - at < 5 && SIGNS.indexOf(Folding.at(folded, end)) >= 0 && !isDigit(end + 1);
    }

    private int numberAt(int at) {
        return Integer.parseInt(folded.substring(at, Folding.skipDigits(folded, at)));
    }

    private List<Line> cut(int head) {
        List<Integer> ends = new ArrayList<>(starts);
        ends.add(folded.length());
        List<Line> cut = new ArrayList<>();
        if (head > 0) {
            cut.add(line.part(0, head));
        }
        int from = head;
        for (int end : ends) {
            cut.add(line.part(from, end));
            from = end;
        }
        return cut;
    }
}
