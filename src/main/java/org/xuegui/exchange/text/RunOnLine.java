package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuegui.quiz.QuestionType;

/**
 * A line in which one question follows the other, as copied from pages without line ends:
 * {@code 1、题(B)。A.甲B.乙正确答案:B 2、题…}. Heads of sections and of answers may stand in it too.
 */
final class RunOnLine {

    private static final int SHORTEST = 24;
    private static final int LONGEST_HEAD = 140;
    /** No number, and none that another follows. */
    private static final int NONE = -2;
    private static final String CHINESE_DIGITS = "一二三四五六七八九十";
    private static final Pattern ANSWERS =
            Pattern.compile("(?:附[:、]?)?(?:(?:参考|标准|正确|试题|试卷)答案|答案)(?:(?:及|与|和)?解析|部分)?:?\\s*$");

    private final Line line;
    private final String folded;
    private final RunOnQuestions.Kind kind;
    private final List<Integer> cuts = new ArrayList<>();
    private final boolean isFollowed;
    private int questions;

    /**
     * Of a line whose questions, where it has no head of its own, are of this kind.
     *
     * @param isFollowed whether the next number begins a line below, so that the numbers in this one are those of a list
     */
    private RunOnLine(Line line, RunOnQuestions.Kind kind, boolean isFollowed) {
        this.line = line;
        this.kind = kind;
        this.isFollowed = isFollowed;
        this.folded = line.folded();
    }

    /** The lines, those that hold several questions parted. */
    static List<Line> parted(List<Line> lines) {
        List<Line> parted = new ArrayList<>(lines.size());
        RunOnQuestions.Kind kind = RunOnQuestions.Kind.CHOICES;
        List<Line> all = NextNumber.parted(lines);
        int[] numbers = nextNumbers(all);
        for (int i = 0; i < all.size(); i++) {
            Line line = all.get(i);
            Optional<SectionHead> head =
                    mayBeHead(line.folded(), 0) ? SectionHead.of(line.folded()) : Optional.empty();
            if (head.isPresent()) {
                kind = kind(head.get()) == RunOnQuestions.Kind.BLANKS
                        ? RunOnQuestions.Kind.BLANKS_APART : RunOnQuestions.Kind.CHOICES;
            }
            if (line.folded().length() < SHORTEST || line.isShielded()) {
                parted.add(line);
            } else {
                boolean isFollowed = numbers[i + 1] == NextNumber.numberOf(line.folded(), NONE) + 1;
                parted.addAll(new RunOnLine(line, kind, isFollowed).parts());
            }
        }
        return parted;
    }

    /** For each line the number the first line from it on begins with that begins with one. */
    private static int[] nextNumbers(List<Line> lines) {
        int[] numbers = new int[lines.size() + 1];
        numbers[lines.size()] = NONE;
        for (int i = lines.size() - 1; i >= 0; i--) {
            numbers[i] = NextNumber.numberOf(lines.get(i).folded(), numbers[i + 1]);
        }
        return numbers;
    }

    private List<Line> parts() {
        int from = RunOnQuestions.isStart(folded, 0) ? 0 : -1;
        Optional<SectionHead> head = Optional.empty();
        int at = 0;
        while (at < folded.length()) {
            int question = mayBeHead(folded, at) ? firstQuestion(at) : -1;
            Optional<SectionHead> next = question < 0 ? Optional.empty()
                    : SectionHead.of(folded.substring(at, question).strip());
            if (next.isEmpty()) {
                at++;
                continue;
            }
            end(from, at, head);
            cuts.add(at);
            cuts.add(question);
            from = question;
            head = next;
            at = question;
        }
        end(from, folded.length(), head);
        return questions > 0 ? cut() : List.of(line);
    }

    private static boolean mayBeHead(String folded, int at) {
        char sign = Folding.at(folded, at);
        char before = Folding.at(folded, at - 1);
        boolean isDigit = sign != 0 && CHINESE_DIGITS.indexOf(sign) >= 0;
        return sign == '第' || sign == '(' && CHINESE_DIGITS.indexOf(Folding.at(folded, at + 1)) >= 0
                || isDigit && (before == 0 || CHINESE_DIGITS.indexOf(before) < 0 && "第(每".indexOf(before) < 0);
    }

    /** Where the first question stands behind a head that may start here; -1 where none does. */
    private int firstQuestion(int head) {
        int last = Math.min(folded.length(), head + LONGEST_HEAD);
        for (int at = head + 3; at < last; at++) {
            if (RunOnQuestions.isStart(folded, at) || folded.charAt(at - 1) == ':' && RunOnQuestions.isNumber(folded, at)) {
                return at;
            }
        }
        return -1;
    }

    /** The questions from here on end there. */
    private void end(int from, int to, Optional<SectionHead> head) {
        int answers = to < folded.length() ? headOfAnswers(Math.max(from, 0), to) : to;
        boolean isOne = isFollowed && head.isEmpty() && to == folded.length();
        if (from >= 0 && from < answers && !isOne) {
            List<Integer> starts = RunOnQuestions.starts(folded, from, answers, head.map(RunOnLine::kind).orElse(kind));
            cuts.addAll(starts);
            questions += starts.size() + (head.isPresent() ? 1 : 0);
        }
        if (answers < to) {
            cuts.add(answers);
        }
    }

    private static RunOnQuestions.Kind kind(SectionHead head) {
        QuestionType type = head.type().type().orElse(QuestionType.SINGLE);
        return switch (type) {
            case FILL, TRUE_FALSE -> RunOnQuestions.Kind.BLANKS;
            case SHORT -> RunOnQuestions.Kind.WRITTEN;
            default -> RunOnQuestions.Kind.CHOICES;
        };
    }

    /** Where a head such as 参考答案 starts that ends here; the end itself where there is none. */
    private int headOfAnswers(int from, int to) {
        int start = Math.max(from, to - 12);
        Matcher head = ANSWERS.matcher(folded).region(start, to);
        return head.find() ? head.start() : to;
    }

    private List<Line> cut() {
        List<Line> parts = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            add(parts, from, to);
            from = to;
        }
        add(parts, from, folded.length());
        return parts;
    }

    private void add(List<Line> parts, int from, int to) {
        if (from < to) {
            Line part = line.part(from, to);
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
    }
}
