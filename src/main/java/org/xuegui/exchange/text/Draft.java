package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuegui.quiz.QuestionType;

/** A question as its lines say it, before anything is made of them. Filled line by line. */
final class Draft {

    /** What the next line of plain text belongs to. */
    enum Part { STEM, OPTION, ANSWER, EXPLANATION, POINTS, NONE }

    /** An option as labelled; its line may hold further options. */
    record OptionText(OptionLine label, List<Line> lines) {}

    private final Line start;
    private final int number;
    private final Section section;
    private final String topic;
    private final List<Line> stem = new ArrayList<>();
    private final List<OptionText> options = new ArrayList<>();
    private final List<OptionText> sharedOptions = new ArrayList<>();
    private final List<Line> answer = new ArrayList<>();
    private final List<Line> explanation = new ArrayList<>();
    private final List<Line> points = new ArrayList<>();
    private final List<Line> bracketed = new ArrayList<>();
    private final Map<Label, String> extras = new EnumMap<>(Label.class);
    private TypeName ownType;
    private Part part = Part.STEM;
    private boolean hasAnswerLabel;
    private boolean hasInnerAnswer;
    private boolean hasInnerOptions;

    /**
     * A draft.
     *
     * @param number its number in the file; 0 without
     * @param topic topic of the category it stands in; empty for none
     */
    Draft(Line start, int number, Section section, String topic) {
        this.start = start;
        this.number = number;
        this.section = section;
        this.topic = topic;
    }

    Line start() {
        return start;
    }

    int number() {
        return number;
    }

    Section section() {
        return section;
    }

    String topic() {
        return topic;
    }

    List<Line> stem() {
        return stem;
    }

    List<OptionText> options() {
        return options;
    }

    /** Its own options, or where it has none those it shares with others. */
    List<OptionText> allOptions() {
        return options.isEmpty() ? sharedOptions : options;
    }

    /** Shares these options with other questions. */
    void share(List<OptionText> others) {
        sharedOptions.addAll(others);
    }

    List<Line> answer() {
        return answer;
    }

    List<Line> explanation() {
        return explanation;
    }

    List<Line> points() {
        return points;
    }

    /** Values of a line of brackets. */
    List<Line> bracketed() {
        return bracketed;
    }

    Part part() {
        return part;
    }

    boolean hasAnswerLabel() {
        return hasAnswerLabel;
    }

    boolean isAnswered() {
        return hasAnswerLabel || hasInnerAnswer || !bracketed.isEmpty();
    }

    /** Whether enough of it stands there for another question to begin. */
    boolean isComplete() {
        return isAnswered() || !options.isEmpty() || hasInnerOptions || !sharedOptions.isEmpty();
    }

    /** Whether lines of text now belong to an answer or explanation, which may have lists of their own. */
    boolean isInOpenText() {
        return part == Part.ANSWER || part == Part.EXPLANATION || part == Part.POINTS;
    }

    /** The type told by its own words or its section's. */
    Optional<TypeName> type() {
        return ownType != null ? Optional.of(ownType) : section.type();
    }

    boolean isOfType(QuestionType type) {
        return type().map(name -> name.is(type)).orElse(false);
    }

    /** Whether it is to be answered in writing and nothing else; lettered lines in it are no options. */
    boolean isPlainShort() {
        return type().map(name -> name.is(QuestionType.SHORT) && !name.isNear()).orElse(false);
    }

    void setType(TypeName type) {
        ownType = type;
    }

    void addStem(Line line) {
        if (!line.isEmpty()) {
            stem.add(line);
            hasInnerAnswer |= InnerAnswer.isIn(line.folded());
            hasInnerOptions |= InlineOptions.start(line) >= 0;
        }
        part = Part.STEM;
    }

    void addOption(OptionLine label, Line body) {
        List<Line> lines = new ArrayList<>();
        if (!body.isEmpty()) {
            lines.add(body);
        }
        options.add(new OptionText(label, lines));
        part = Part.OPTION;
    }

    /** The index of the last option's label; -1 without options. */
    int lastOption() {
        return options.isEmpty() ? -1 : options.get(options.size() - 1).label().index();
    }

    void setBracketed(List<Line> values) {
        bracketed.addAll(values);
        part = Part.NONE;
    }

    void setAnswer(Line value) {
        boolean isFirst = !hasAnswerLabel || answer.isEmpty();
        if (isFirst) {
            addIfFull(answer, value);
        }
        hasAnswerLabel = true;
        part = isFirst ? Part.ANSWER : Part.NONE;
    }

    void setExtra(Label label, String value) {
        extras.putIfAbsent(label, value);
        part = Part.NONE;
    }

    String extra(Label label) {
        return extras.getOrDefault(label, "");
    }

    boolean hasExtra(Label label) {
        return extras.containsKey(label);
    }

    void addExplanation(Line value) {
        addIfFull(explanation, value);
        part = Part.EXPLANATION;
    }

    void addPoints(Line value) {
        addIfFull(points, value);
        part = Part.POINTS;
    }

    private static void addIfFull(List<Line> lines, Line value) {
        if (!value.isEmpty()) {
            lines.add(value);
        }
    }

    /** Whether the answer is settled, so that text behind it is something else. */
    boolean hasClosedAnswer() {
        boolean isOpenType = isOfType(QuestionType.SHORT) || isOfType(QuestionType.FILL);
        return part == Part.ANSWER && !answer.isEmpty() && !isOpenType
                && answer.size() == 1 && AnswerValue.isLike(answer.get(0).folded());
    }

    /** Heads, feet and titles do not end so. */
    private static boolean isSentence(String folded) {
        return folded.length() > 6 && "。!;".indexOf(folded.charAt(folded.length() - 1)) >= 0;
    }

    /** Takes a line of plain text; false where it belongs to nothing here. */
    boolean addText(Line line) {
        if (hasClosedAnswer()) {
            if (line.isAfterBreak() && !(section.isNumbered() && isSentence(line.folded()))) {
                part = Part.NONE;
                return false;
            }
            part = Part.EXPLANATION;
        }
        switch (part) {
            case STEM -> addStem(line);
            case OPTION -> options.get(options.size() - 1).lines().add(line);
            case ANSWER -> answer.add(line);
            case EXPLANATION -> explanation.add(line);
            case POINTS -> points.add(line);
            case NONE -> {
                return false;
            }
        }
        return true;
    }
}
