package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuegui.exchange.input.Spaces;

/**
 * What a label says, such as the B of 答案：B.
 *
 * @param value the part of the line behind the label, up to the next one
 */
record Field(Label label, Line value) {

    private static final int LONGEST_ANSWER = 40;
    private static final int MOST = 60;
    private static final int NEAR = 200;
    private static final int NEAR_REASON = 30;

    /** The fields of a line that starts with a label; none where it does not. */
    static List<Field> of(Line line) {
        Optional<Label.Found> first = Label.at(line.folded(), 0);
        return first.filter(found -> isStart(line, found)).isPresent() ? from(line, first.get()) : List.of();
    }

    private static boolean isStart(Line line, Label.Found found) {
        if (found.label() == Label.REMARK) {
            return found.isMarked();
        }
        if (found.isMarked() || found.end() >= line.text().length()) {
            boolean isLone = found.label() == Label.ANSWER || found.label() == Label.EXPLANATION
                    || found.label() == Label.POINTS;
            return found.isMarked() || isLone;
        }
        String rest = line.folded().substring(found.end());
        boolean isApart = Spaces.isSpace(rest.charAt(0));
        boolean isExplained = found.label() == Label.EXPLANATION && isApart;
        return found.label() == Label.ANSWER && AnswerValue.isLike(rest) || isExplained;
    }

    /** The fields from this label on, each up to the next. */
    static List<Field> from(Line line, Label.Found first) {
        return from(line, first, MOST);
    }

    private static List<Field> from(Line line, Label.Found first, int most) {
        List<Field> fields = new ArrayList<>();
        Label.Found current = first;
        int at = first.end();
        while (at < line.text().length() && fields.size() < most) {
            Optional<Label.Found> next = next(line, current, at);
            if (next.isEmpty()) {
                at++;
                continue;
            }
            fields.add(new Field(current.label(), part(line, current.end(), at)));
            current = next.get();
            at = current.end();
        }
        fields.add(new Field(current.label(), part(line, current.end(), line.text().length())));
        return fields;
    }

    private static Line part(Line line, int from, int to) {
        return line.part(from, Math.max(from, to));
    }

    private static Optional<Label.Found> next(Line line, Label.Found current, int at) {
        String folded = line.folded();
        if (!Label.mayStartWith(folded.charAt(at))) {
            return Optional.empty();
        }
        Optional<Label.Found> found = Label.at(folded, at).filter(Label.Found::isMarked);
        if (found.isEmpty()) {
            return found;
        }
        boolean isFree = Folding.skipSpaces(folded, current.end()) >= at || Spaces.isSpace(folded.charAt(at - 1));
        Label label = found.get().label();
        if (label == Label.REMARK || label == Label.STEM || current.label().isText() && label == Label.ANSWER) {
            return found.filter(Label.Found::isBracketed);
        }
        boolean isBehindAnswer = !current.label().isText() && at - current.end() < LONGEST_ANSWER
                && (isStop(folded.charAt(at - 1)) || AnswerValue.isLike(folded.substring(current.end(), at)));
        return found.filter(one -> one.isBracketed() || isFree || isBehindAnswer);
    }

    private static boolean isStop(char sign) {
        return "。;；,，.!)]".indexOf(sign) >= 0;
    }

    /**
     * Where, behind text of another kind, labels begin: an answer that is one at sight, or a label in brackets.
     * -1 where none do.
     */
    static int startInside(Line line, int from) {
        String folded = line.folded();
        for (int at = Math.max(from, 1); at < folded.length(); at++) {
            if (!Label.mayStartWith(folded.charAt(at))) {
                continue;
            }
            Optional<Label.Found> found = Label.at(folded, at).filter(Label.Found::isMarked);
            if (found.isPresent() && isInside(line, at, found.get())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isInside(Line line, int at, Label.Found found) {
        boolean isAnswer = found.label() == Label.ANSWER || found.label() == Label.OWN_ANSWER;
        if (found.label() == Label.EXPLANATION && found.hasColon()) {
            int near = Math.min(line.text().length(), found.end() + NEAR_REASON);
            return ReasonAnswer.of(line.folded().substring(found.end(), near).strip()).isPresent();
        }
        if (found.isBracketed() && (isAnswer || found.label() == Label.EXPLANATION)) {
            return line.folded().charAt(at) == '[';
        }
        if (!isAnswer || !found.hasColon()) {
            return false;
        }
        Line near = line.part(at, Math.min(line.text().length(), found.end() + NEAR));
        Label.Found moved = new Label.Found(found.label(), found.end() - at, found.hasColon(), found.isBracketed());
        Field first = from(near, moved, 1).get(0);
        String value = first.value().folded();
        return value.isEmpty() && found.label() == Label.OWN_ANSWER || AnswerValue.isLike(value)
                || AnswerValue.beginning(value).isPresent();
    }

    /** Where an answer of any kind begins behind a whole sentence, as in 什么是国家？答案：…; -1 where none does. */
    static int answerBehindSentence(Line line) {
        String folded = line.folded();
        for (int at = 2; at < folded.length(); at++) {
            boolean mayStart = Label.mayStartWith(folded.charAt(at)) && folded.charAt(at) != '(';
            Optional<Label.Found> found = mayStart ? Label.at(folded, at) : Optional.empty();
            boolean isAnswer = found.filter(one -> one.label() == Label.ANSWER && one.isMarked()).isPresent();
            if (isAnswer && isSentenceEnd(folded, at) && found.get().end() < folded.length()) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isSentenceEnd(String folded, int end) {
        int before = end;
        while (before > 0 && Spaces.isSpace(folded.charAt(before - 1))) {
            before--;
        }
        return before > 1 && "。?!)".indexOf(folded.charAt(before - 1)) >= 0;
    }
}
