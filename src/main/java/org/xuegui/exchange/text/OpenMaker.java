package org.xuegui.exchange.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.TrueFalse;

/** Makes questions without options: judgements, blanks, short answers. */
final class OpenMaker {

    private static final Pattern TERM = Pattern.compile("^([^:\\n-]{1,24})(?::|--)(?=.)");
    private static final Pattern STATEMENT = Pattern.compile("[。!]\\s{0,4}\\(\\s{0,12}\\)[。.]?$");

    private final Asked asked;

    private OpenMaker(Asked asked) {
        this.asked = asked;
    }

    static Question make(Asked asked) {
        return new OpenMaker(asked).make();
    }

    private Question make() {
        if (asked.isTold(QuestionType.TRUE_FALSE)) {
            return judgement();
        }
        if (asked.isTold(QuestionType.FILL)) {
            return FillMaker.make(asked);
        }
        boolean isChoice = asked.isTold(QuestionType.SINGLE) || asked.isTold(QuestionType.MULTIPLE)
                || asked.isTold(QuestionType.ORDERING) || asked.isTold(QuestionType.MATCHING);
        Optional<Boolean> word = asked.given().isEmpty() ? Optional.empty()
                : asked.given().value().filter(OpenMaker::isWord).flatMap(AnswerValue::truth);
        boolean isJudged = word.isPresent() || isJudgedWithReason();
        if (isJudged && !isPlainShort()) {
            return judgement();
        }
        if (isChoice || !asked.isTold(QuestionType.SHORT) && isLetters()) {
            throw asked.remarks().leftOut("list-options-missing");
        }
        if (asked.isTold(QuestionType.SHORT)) {
            return answer();
        }
        return untold();
    }

    /** Whether it says a judgement where no options are that letters could mean. */
    private static boolean isWord(AnswerValue value) {
        return value.letters().isEmpty() || value.letters().equals("T") || value.letters().equals("F");
    }

    /** Whether an empty bracket ends a statement and the answer says true or false, and why. */
    private boolean isJudgedWithReason() {
        return asked.told().isEmpty() && STATEMENT.matcher(asked.stem().folded()).find()
                && asked.given().beginning().filter(OpenMaker::isWord).flatMap(AnswerValue::truth).isPresent();
    }

    private boolean isPlainShort() {
        return asked.isTold(QuestionType.SHORT) && !asked.told().orElseThrow().isNear();
    }

    private boolean isLetters() {
        return asked.given().value().map(value -> !value.letters().isEmpty()).orElse(false)
                || asked.given().isEmpty() && InnerAnswer.last(asked.stem().folded(), 8)
                        .flatMap(found -> AnswerValue.of(found.content()))
                        .map(value -> value.truth().isEmpty())
                        .orElse(false);
    }

    private Question untold() {
        boolean isJudged = asked.given().isEmpty() && InnerAnswer.isIn(asked.stem().folded());
        if (isJudged) {
            return judgement();
        }
        boolean isBare = asked.given().isEmpty() && asked.draft().points().isEmpty();
        if (isBare && FillMaker.isAnsweredOnLines(asked.stem())) {
            return FillMaker.make(asked);
        }
        if (isBare) {
            throw asked.remarks().leftOut("list-answer-missing");
        }
        return FillMaker.hasBlanks(asked.stem()) ? FillMaker.make(asked) : answer();
    }

    private Question judgement() {
        GivenAnswer given = asked.given();
        if (given.isEmpty()) {
            return innerJudgement();
        }
        Optional<AnswerValue> value = given.value();
        Asked rest = asked;
        if (value.isEmpty()) {
            value = given.beginning();
            if (value.isEmpty()) {
                throw asked.remarks().leftOut("list-judge-unclear", OpenMaker.beginning(given.text()));
            }
            rest = asked.withGiven(given.split());
        }
        return new TrueFalse(withoutInner(rest).details(), truth(value.get()));
    }

    private boolean truth(AnswerValue value) {
        if (value.truth().isPresent()) {
            return value.truth().get();
        }
        boolean isFirstOrSecond = value.letters().equals("A") || value.letters().equals("B");
        if (!isFirstOrSecond) {
            throw asked.remarks().leftOut("list-judge-unclear", value.letters());
        }
        asked.remarks().warn("list-judge-letter", value.letters());
        return value.letters().equals("A");
    }

    private static Asked withoutInner(Asked asked) {
        Optional<Brackets.Found> inner = InnerAnswer.last(asked.stem().folded(), 0);
        return inner.map(found -> asked.withStem(InnerAnswer.without(asked.stem(), found))).orElse(asked);
    }

    private Question innerJudgement() {
        Optional<Brackets.Found> inner = InnerAnswer.last(asked.stem().folded(), 2);
        if (inner.isPresent()) {
            boolean isTrue = truth(AnswerValue.of(inner.get().content()).orElseThrow());
            return new TrueFalse(asked.withStem(InnerAnswer.without(asked.stem(), inner.get())).details(), isTrue);
        }
        int sign = InnerAnswer.trailingSign(asked.stem().folded());
        if (sign < 0) {
            boolean isTrue = ReasonAnswer.of(asked.given().explanation())
                    .flatMap(AnswerValue::truth)
                    .orElseThrow(() -> asked.remarks().leftOut("list-answer-missing"));
            asked.remarks().warn("list-answer-in-reason", isTrue ? "正确" : "错误");
            return new TrueFalse(asked.details(), isTrue);
        }
        boolean isTrue = AnswerValue.word(asked.stem().folded().substring(sign)).orElseThrow();
        return new TrueFalse(asked.withStem(asked.stem().upTo(sign)).details(), isTrue);
    }

    private Question answer() {
        List<String> points = asked.draft().points().stream()
                .map(OpenMaker::withoutNumber)
                .filter(point -> !point.isBlank())
                .toList();
        String answer = asked.given().isEmpty() ? "" : asked.given().text();
        if (!answer.isBlank() || !points.isEmpty()) {
            return new ShortAnswer(asked.details(), Passage.of(answer), points);
        }
        Matcher term = isTerms() ? TERM.matcher(asked.stem().folded()) : null;
        if (term != null && term.find()) {
            asked.remarks().inform("list-model-answer-below");
            return new ShortAnswer(asked.withStem(asked.stem().upTo(term.end(1))).details(),
                    Passage.of(Line.unshielded(asked.stem().from(term.end()).text())), List.of());
        }
        int end = endOfQuestion(asked.stem().text());
        if (end < 0) {
            asked.remarks().warn("list-model-answer-missing");
            return new ShortAnswer(asked.details(), Passage.EMPTY, List.of());
        }
        asked.remarks().inform("list-model-answer-below");
        String below = Line.unshielded(asked.stem().from(end + 1).text());
        return new ShortAnswer(asked.withStem(asked.stem().upTo(end)).details(), Passage.of(below), List.of());
    }

    /** Whether terms are to be explained, so that 安全：没有危险 gives both. */
    private boolean isTerms() {
        return asked.draft().section().head().map(head -> head.name().contains("解释")).orElse(false);
    }

    /** Where the first line ends, where it asks something and others follow; -1 else. */
    private static int endOfQuestion(String stem) {
        int end = stem.indexOf('\n');
        if (end < 1) {
            return -1;
        }
        String first = stem.substring(0, end).stripTrailing();
        String bare = first.replaceFirst("[（(][^（()）]{0,40}[)）]$", "").stripTrailing();
        boolean asks = bare.endsWith("？") || bare.endsWith("?") || bare.length() < first.length();
        return asks ? end : -1;
    }

    private static String withoutNumber(Line point) {
        int start = NumberedLine.of(point.folded()).filter(number -> !number.isWeak())
                .map(NumberedLine::bodyStart).orElse(0);
        return Line.unshielded(point.from(start).text());
    }

    static String beginning(String text) {
        return text.length() <= 30 ? text : text.substring(0, text.offsetByCodePoints(0, 20)) + '…';
    }
}
