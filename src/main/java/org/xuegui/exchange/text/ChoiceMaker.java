package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.xuegui.base.text.AnswerText;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;

/** Makes questions that have options. */
final class ChoiceMaker {

    private static final int MOST = 26;

    private final Asked asked;
    private final OptionTexts options;

    private ChoiceMaker(Asked asked, OptionTexts options) {
        this.asked = asked;
        this.options = options;
    }

    static Question make(Asked asked, OptionTexts options) {
        boolean isBare = asked.given().isEmpty() && InnerAnswer.last(asked.stem().folded(), MOST).isEmpty();
        Optional<String> behind = isBare ? options.answerBehind() : Optional.empty();
        if (behind.isPresent()) {
            Line answer = Line.of(asked.draft().start().number(), behind.get(), false);
            return new ChoiceMaker(asked.withGiven(new GivenAnswer(List.of(answer), asked.given().explanation())),
                    options.withoutAnswerBehind()).make();
        }
        return new ChoiceMaker(asked, options).make();
    }

    private Question make() {
        if (options.isJudgement() && !asked.isTold(QuestionType.MULTIPLE)) {
            return judgement();
        }
        if (options.size() < 2 || options.size() > MOST) {
            throw asked.remarks().leftOut("choice-count", options.size(), 2, MOST);
        }
        int empty = options.plain().indexOf("");
        if (empty >= 0) {
            throw asked.remarks().leftOut("list-option-empty", String.valueOf(options.letters().charAt(empty)));
        }
        Optional<Question> matching = MatchingMaker.make(asked, options);
        return matching.orElseGet(() -> choice(key()));
    }

    /** The answer as indices of options, in the order written, and what is left of the question. */
    private record Key(List<Integer> indices, Asked asked) {}

    private Key key() {
        GivenAnswer given = asked.given();
        if (given.isEmpty()) {
            return innerKey();
        }
        Optional<AnswerValue> value = given.value().filter(one -> !one.letters().isEmpty());
        if (value.isPresent()) {
            return new Key(indices(value.get().letters()), withoutInner(value.get().letters()));
        }
        List<Integer> byText = byText(given.text());
        if (!byText.isEmpty()) {
            return new Key(byText, asked);
        }
        List<Integer> labelled = byLabelledTexts(given.line().folded());
        if (!labelled.isEmpty()) {
            return new Key(labelled, asked);
        }
        Optional<AnswerValue> beginning = given.beginning().filter(one -> !one.letters().isEmpty());
        if (beginning.isPresent()) {
            boolean isLabelled = isOptionBehind(given.line());
            Asked rest = asked.withGiven(isLabelled
                    ? new GivenAnswer(given.lines(), given.explanation()) : given.split());
            return new Key(indices(beginning.get().letters()), rest);
        }
        throw asked.remarks().leftOut("list-answer-unclear", beginning(given.text()), options.letters());
    }

    /** Whether the answer is a letter and the option's own text. */
    private boolean isOptionBehind(Line answer) {
        Optional<OptionLine> label = OptionLine.of(answer.folded());
        int index = label.map(one -> options.labels().indexOf(one.index())).orElse(-1);
        return index >= 0 && AnswerText.normalised(answer.text().substring(label.get().bodyStart()))
                .equals(AnswerText.normalised(options.plain().get(index)));
    }

    /** Letters each with the option's own text behind, as in A.甲 B.乙; none where anything else stands there. */
    private List<Integer> byLabelledTexts(String folded) {
        String answer = Folding.compact(folded);
        List<Integer> indices = new ArrayList<>();
        int at = 0;
        while (at < answer.length()) {
            int label = at;
            Optional<OptionLine> start = OptionLine.at(answer, label);
            int index = start.map(one -> options.labels().indexOf(one.index())).orElse(-1);
            String text = index < 0 ? "" : Folding.compact(options.texts().get(index).folded());
            if (index < 0 || text.isEmpty() || !answer.startsWith(text, start.get().bodyStart())) {
                return List.of();
            }
            indices.add(index);
            at = start.get().bodyStart() + text.length();
            while (at < answer.length() && ",，;；、。|/".indexOf(answer.charAt(at)) >= 0) {
                at++;
            }
        }
        return indices.size() > 1 ? indices : List.of();
    }

    private List<Integer> byText(String answer) {
        List<String> texts = options.plain().stream().map(AnswerText::normalised).toList();
        int whole = texts.indexOf(AnswerText.normalised(answer));
        if (whole >= 0) {
            return List.of(whole);
        }
        List<Integer> indices = new ArrayList<>();
        for (String part : answer.split("[;；\\n]")) {
            int index = texts.indexOf(AnswerText.normalised(part));
            if (index < 0) {
                return List.of();
            }
            indices.add(index);
        }
        return indices;
    }

    private List<Integer> indices(String letters) {
        Set<Integer> indices = new LinkedHashSet<>();
        letters.chars().forEach(letter -> indices.add(options.indexOf((char) letter, asked.remarks())));
        return List.copyOf(indices);
    }

    private Key innerKey() {
        Optional<Brackets.Found> inner = InnerAnswer.last(asked.stem().folded(), MOST)
                .filter(found -> AnswerValue.of(found.content()).map(one -> !one.letters().isEmpty()).orElse(false));
        if (inner.isPresent()) {
            String letters = AnswerValue.of(inner.get().content()).orElseThrow().letters();
            return new Key(indices(letters), asked.withStem(InnerAnswer.without(asked.stem(), inner.get())));
        }
        Optional<Brackets.Found> underlined = InnerAnswer.underlined(asked.stem());
        if (underlined.isPresent()) {
            String letters = AnswerValue.of(underlined.get().content()).orElseThrow().letters();
            return new Key(indices(letters), asked.withStem(InnerAnswer.without(asked.stem(), underlined.get())));
        }
        List<Integer> marked = IntStream.range(0, options.size()).filter(this::isMarked).boxed().toList();
        if (!marked.isEmpty() && marked.size() < options.size()) {
            StringBuilder letters = new StringBuilder();
            marked.forEach(index -> letters.append(options.letters().charAt(index)));
            warnOfMarks(letters.toString());
            return new Key(marked, asked);
        }
        String letters = ReasonAnswer.of(asked.given().explanation()).map(AnswerValue::letters).orElse("");
        if (letters.isEmpty()) {
            throw asked.remarks().leftOut("list-answer-missing");
        }
        asked.remarks().warn("list-answer-in-reason", letters);
        return new Key(indices(letters), asked);
    }


    private void warnOfMarks(String letters) {
        if (!options.isNoted()) {
            asked.remarks().warn("list-answer-by-mark", letters);
        }
    }

    private boolean isMarked(int index) {
        Line text = options.texts().get(index);
        int marked = text.marks().stream().mapToInt(mark -> mark.to() - mark.from()).sum();
        return marked * 2 > text.text().length();
    }

    /** The question without the same answer inside its stem. */
    private Asked withoutInner(String letters) {
        Optional<Brackets.Found> inner = InnerAnswer.last(asked.stem().folded(), options.size())
                .filter(found -> AnswerValue.of(found.content()).map(AnswerValue::letters).orElse("").equals(letters));
        return inner.map(found -> asked.withStem(InnerAnswer.without(asked.stem(), found))).orElse(asked);
    }

    private Question choice(Key key) {
        if (!options.isInSequence()) {
            asked.remarks().warn("list-option-sequence", options.letters());
        }
        List<String> texts = options.plain();
        boolean isOrder = asked.isTold(QuestionType.ORDERING) && key.indices().size() == options.size();
        if (isOrder) {
            List<Passage> items = key.indices().stream().map(index -> Passage.of(texts.get(index))).toList();
            return new Ordering(key.asked().details(), items);
        }
        List<Choice> choices =
                IntStream.range(0, texts.size()).mapToObj(i -> Choice.of(id(i), texts.get(i))).toList();
        boolean isMultiple = asked.isTold(QuestionType.MULTIPLE) || key.indices().size() > 1;
        if (isMultiple) {
            if (asked.isTold(QuestionType.SINGLE)) {
                asked.remarks().warn("several-right-answers", key.indices().size());
            }
            Set<String> keys = new LinkedHashSet<>();
            key.indices().forEach(index -> keys.add(id(index)));
            return new MultipleChoice(key.asked().details(), choices, keys);
        }
        return new SingleChoice(key.asked().details(), choices, id(key.indices().get(0)));
    }

    private static String id(int index) {
        return String.valueOf((char) ('a' + index));
    }

    private Question judgement() {
        boolean isFirstTrue = AnswerValue.of(options.texts().get(0).folded()).orElseThrow().truth().orElseThrow();
        GivenAnswer given = asked.given();
        if (given.isEmpty()) {
            Optional<Brackets.Found> inner = InnerAnswer.last(asked.stem().folded(), options.size());
            Asked rest = inner.map(found -> asked.withStem(InnerAnswer.without(asked.stem(), found))).orElse(asked);
            Optional<AnswerValue> value = inner.flatMap(found -> AnswerValue.of(found.content()));
            return judgement(value.or(this::markedLetter), isFirstTrue, rest);
        }
        Optional<AnswerValue> value = given.value();
        Asked rest = value.isPresent() ? asked : asked.withGiven(given.beginning().isPresent() ? given.split() : given);
        return judgement(value.or(given::beginning), isFirstTrue, rest);
    }

    private Optional<AnswerValue> markedLetter() {
        List<Integer> marked = IntStream.range(0, 2).filter(this::isMarked).boxed().toList();
        if (marked.size() != 1) {
            return Optional.empty();
        }
        String letter = String.valueOf(options.letters().charAt(marked.get(0)));
        warnOfMarks(letter);
        return AnswerValue.of(letter);
    }

    private Question judgement(Optional<AnswerValue> value, boolean isFirstTrue, Asked rest) {
        if (value.isEmpty()) {
            throw asked.remarks().leftOut("list-answer-missing");
        }
        String letters = value.get().letters();
        int index = letters.length() == 1 ? options.labels().indexOf(letters.charAt(0) - 'A') : -1;
        if (index >= 0) {
            return new TrueFalse(rest.details(), index == 0 ? isFirstTrue : !isFirstTrue);
        }
        boolean isTrue = value.get().truth().orElseThrow(() ->
                asked.remarks().leftOut("list-answer-unknown", letters, options.letters()));
        return new TrueFalse(rest.details(), isTrue);
    }

    private static String beginning(String text) {
        return text.length() <= 30 ? text : text.substring(0, text.offsetByCodePoints(0, 20)) + '…';
    }
}
