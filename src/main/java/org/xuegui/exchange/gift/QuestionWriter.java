package org.xuegui.exchange.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.AcceptedTexts;
import org.xuegui.exchange.input.BlankMarks;
import org.xuegui.exchange.input.ChoiceWeights;
import org.xuegui.exchange.input.ModelAnswer;
import org.xuegui.exchange.input.QuestionTags;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;

/** Writes one question: its comments, its stem and its braces. */
final class QuestionWriter {

    private static final String ITEM = "\n\t";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Question question;
    private final Passage feedback;
    private final TextWriter texts;

    private QuestionWriter(Question question) {
        this.question = question;
        this.feedback = question instanceof ShortAnswer answer
                ? new ModelAnswer(answer.modelAnswer(), answer.points(), answer.details().explanation()).joined()
                : question.details().explanation();
        this.texts = TextWriter.of(passages());
    }

    /** The question as text; empty for what GIFT has no form for: several blanks. */
    static Optional<String> write(Question question) {
        if (question instanceof FillBlank fill && fill.blanks().size() > 1) {
            return Optional.empty();
        }
        return Optional.of(new QuestionWriter(question).text());
    }

    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>(List.of(question.stem(), feedback));
        for (Choice choice : choices()) {
            passages.add(choice.text());
            passages.add(choice.feedback());
        }
        if (question instanceof Matching matching) {
            matching.pairs().forEach(pair -> passages.add(pair.left()));
        }
        return passages;
    }

    private List<Choice> choices() {
        if (question instanceof SingleChoice single) {
            return single.choices();
        }
        return question instanceof MultipleChoice multiple ? multiple.choices() : List.of();
    }

    private String text() {
        String stem = texts.stem(question.stem());
        String braces = '{' + answers() + generalFeedback() + '}';
        String whole = question instanceof FillBlank ? stem.replace(BlankMarks.mark(1), braces) : stem + braces;
        return comments() + whole;
    }

    private String comments() {
        StringBuilder line = new StringBuilder("//").append(Comments.write("id", question.id()));
        QuestionTags.tags(question.details()).forEach(tag -> line.append(Comments.write("tag", tag)));
        return line.append('\n').toString();
    }

    private String generalFeedback() {
        boolean isOnOneLine = question instanceof FillBlank;
        if (feedback.isEmpty()) {
            boolean hasItems = !isOnOneLine && !(question instanceof TrueFalse) && !(question instanceof ShortAnswer);
            return hasItems ? "\n" : "";
        }
        String text = "####" + texts.text(feedback);
        return isOnOneLine ? text : ITEM + text + '\n';
    }

    private String answers() {
        return switch (question.type()) {
            case SINGLE -> single((SingleChoice) question);
            case MULTIPLE -> multiple((MultipleChoice) question);
            case TRUE_FALSE -> ((TrueFalse) question).isTrue() ? "TRUE" : "FALSE";
            case FILL -> blank(((FillBlank) question).blanks().get(0));
            case MATCHING -> matching((Matching) question);
            case ORDERING -> ordering((Ordering) question);
            case SHORT -> "";
        };
    }

    private String single(SingleChoice single) {
        StringBuilder written = new StringBuilder();
        for (Choice choice : single.choices()) {
            BigDecimal weight = choice.weight().orElse(BigDecimal.ZERO);
            boolean isKey = choice.id().equals(single.key());
            String sign = isKey ? "=" : "~";
            written.append(ITEM).append(sign)
                    .append(isKey || weight.signum() == 0 ? "" : percent(weight))
                    .append(withFeedback(choice));
        }
        return written.toString();
    }

    private String multiple(MultipleChoice multiple) {
        StringBuilder written = new StringBuilder();
        for (Choice choice : multiple.choices()) {
            BigDecimal share = ChoiceWeights.ofMultiple(choice, multiple.choices(), multiple.keys());
            written.append(ITEM).append('~').append(percent(share)).append(withFeedback(choice));
        }
        return written.toString();
    }

    private static String percent(BigDecimal share) {
        BigDecimal percent = share.multiply(HUNDRED).stripTrailingZeros();
        return '%' + percent.toPlainString() + '%';
    }

    private String withFeedback(Choice choice) {
        String text = texts.text(choice.text());
        return choice.feedback().isEmpty() ? text : text + '#' + texts.text(choice.feedback());
    }

    private static String blank(BlankKey key) {
        if (key instanceof BlankKey.Number number) {
            String value = '#' + number.value().toPlainString();
            return number.tolerance().signum() == 0 ? value : value + ':' + number.tolerance().toPlainString();
        }
        StringBuilder written = new StringBuilder();
        for (String accepted : ((BlankKey.Text) key).accepted()) {
            String text = Escapes.escape(AcceptedTexts.escape(accepted));
            written.append(written.isEmpty() ? "=" : " =").append(text.startsWith("%") ? "%100%" : "").append(text);
        }
        return written.toString();
    }

    private String matching(Matching matching) {
        StringBuilder written = new StringBuilder();
        matching.pairs().forEach(pair -> written.append(ITEM).append('=')
                .append(texts.text(pair.left())).append(" -> ").append(texts.side(pair.right())));
        matching.distractors().forEach(right -> written.append(ITEM).append("= -> ").append(texts.side(right)));
        return written.toString();
    }

    private String ordering(Ordering ordering) {
        StringBuilder written = new StringBuilder(">").append(ordering.items().size())
                .append(" ALL VERTICAL ALL_OR_NOTHING SHOW NUMBERING_NONE");
        ordering.items().forEach(item -> written.append(ITEM).append(texts.side(item)));
        return written.toString();
    }
}
