package org.xuegui.exchange.text;

import java.util.List;
import org.xuegui.quiz.QuestionType;

/** What a line looks like by itself; what it is depends on the lines around. */
sealed interface Token {

    /** The line. */
    Line line();

    /** Text of any kind. */
    record Text(Line line) implements Token {}

    /** A line that says nothing: a rule, a page number, a repeated header. */
    record Noise(Line line, boolean isRule) implements Token {}

    /** A line that starts with a number; the body is what stands behind it. */
    record Numbered(Line line, NumberedLine start, Line body) implements Token {}

    /** A line that starts with the letter of an option. */
    record Option(Line line, OptionLine start) implements Token {

        Line body() {
            return line.from(start.bodyStart());
        }
    }

    /** A line that starts with a label. */
    record Labelled(Line line, List<Field> fields) implements Token {

        boolean isAnswer() {
            return fields.stream().anyMatch(field -> field.label() == Label.ANSWER);
        }
    }

    /** A line of bracketed answers: {@code [AB][3分]}, {@code [山西 山西省][老婆]}. */
    record Bracketed(Line line, List<Line> values) implements Token {}

    /** A head of a section. */
    record Head(Line line, SectionHead head) implements Token {}

    /** A chapter or category. */
    record Category(Line line, String name) implements Token {}

    /** A head over answers alone. */
    record AnswerHead(Line line) implements Token {}

    /** Answers of several questions in a line: {@code 1-5 ABCDA}. */
    record AnswerRow(Line line, AnswerCells cells) implements Token {}

    /** Whether the type named by a head is this one. */
    static boolean isHeadOf(Token token, QuestionType type) {
        return token instanceof Head head && head.head().type().is(type);
    }
}
