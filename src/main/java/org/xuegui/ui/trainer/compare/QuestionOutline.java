package org.xuegui.ui.trainer.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Texts;
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
import org.xuegui.quiz.compare.LinePair.Line;
import org.xuegui.quiz.load.QuestionChanges.Part;
import org.xuegui.ui.trainer.part.QuizWords;
import org.xuegui.ui.trainer.part.TopicWords;

/**
 * What a question says, part by part, in lines that can be compared.
 *
 * @param texts the words used
 * @param words words for types and difficulties
 * @param topics words for topics
 */
record QuestionOutline(Texts texts, QuizWords words, TopicWords topics) {

    /** The lines of this part; none where the question says nothing there. */
    List<Line> lines(Question question, Part part) {
        return switch (part) {
            case TYPE -> one(words.type(question.type()));
            case STEM -> one(question.stem().markedPlain());
            case CHOICES -> choices(question);
            case KEY -> key(question);
            case EXPLANATION -> one(question.details().explanation().plain());
            case DIFFICULTY -> one(words.difficulty(question.details().difficulty()));
            case TOPIC -> one(topics.title(question.details().topic()));
            case FACTS -> question.cites().stream().map(fact -> new Line("", fact)).toList();
            case SOURCE -> one(question.details().source());
        };
    }

    private static List<Line> one(String text) {
        return text.isEmpty() ? List.of() : List.of(new Line("", text));
    }

    private List<Line> choices(Question question) {
        return switch (question.type()) {
            case SINGLE -> choices(((SingleChoice) question).choices());
            case MULTIPLE -> choices(((MultipleChoice) question).choices());
            case MATCHING -> pairs((Matching) question);
            case ORDERING -> numbered(((Ordering) question).items().stream().map(Passage::plain).toList());
            case FILL -> ((FillBlank) question).wordBank().stream().map(word -> new Line("", word)).toList();
            case TRUE_FALSE, SHORT -> List.of();
        };
    }

    private List<Line> choices(List<Choice> choices) {
        return IntStream.range(0, choices.size())
                .mapToObj(i -> new Line(letter(i), said(choices.get(i))))
                .toList();
    }

    private String said(Choice choice) {
        StringBuilder said = new StringBuilder(choice.text().plain());
        if (!choice.feedback().isEmpty()) {
            said.append('\n').append(texts.text("compare.feedback", choice.feedback().plain()));
        }
        choice.weight().ifPresent(weight ->
                said.append('\n').append(texts.text("compare.weight", weight.toPlainString())));
        if (choice.isFixed()) {
            said.append('\n').append(texts.text("compare.fixed"));
        }
        return said.toString();
    }

    private List<Line> pairs(Matching matching) {
        List<Line> lines = new ArrayList<>(numbered(matching.pairs().stream()
                .map(pair -> pair.left().plain() + " — " + pair.right().plain()).toList()));
        matching.distractors().forEach(extra -> lines.add(new Line("", texts.text("compare.extra", extra.plain()))));
        return lines;
    }

    private static List<Line> numbered(List<String> said) {
        return IntStream.range(0, said.size()).mapToObj(i -> new Line(String.valueOf(i + 1), said.get(i))).toList();
    }

    private List<Line> key(Question question) {
        return switch (question.type()) {
            case SINGLE -> right(((SingleChoice) question).choices(), List.of(((SingleChoice) question).key()));
            case MULTIPLE -> right(((MultipleChoice) question).choices(), ((MultipleChoice) question).keys());
            case TRUE_FALSE -> one(texts.text(
                    ((TrueFalse) question).isTrue() ? "trainer.key.true" : "trainer.key.false"));
            case FILL -> blanks((FillBlank) question);
            case SHORT -> expected((ShortAnswer) question);
            case MATCHING, ORDERING -> List.of();
        };
    }

    private static List<Line> right(List<Choice> choices, Collection<String> keys) {
        return IntStream.range(0, choices.size())
                .filter(i -> keys.contains(choices.get(i).id()))
                .mapToObj(i -> new Line(letter(i), choices.get(i).text().plain()))
                .toList();
    }

    private List<Line> blanks(FillBlank fill) {
        List<Line> lines = new ArrayList<>(numbered(fill.blanks().stream().map(this::accepted).toList()));
        if (fill.isAnyOrder()) {
            lines.add(new Line("", texts.text("compare.any-order")));
        }
        return lines;
    }

    private String accepted(BlankKey key) {
        if (key instanceof BlankKey.Number number) {
            boolean isExact = number.tolerance().compareTo(BigDecimal.ZERO) == 0;
            return number.value().toPlainString() + (isExact ? "" : " ± " + number.tolerance().toPlainString());
        }
        BlankKey.Text text = (BlankKey.Text) key;
        String offered = text.choices().isEmpty() ? ""
                : '\n' + texts.text("compare.offered", String.join(" / ", text.choices()));
        return String.join(" / ", text.accepted())
                + (text.isFrequency() ? '\n' + texts.text("compare.frequency") : "") + offered;
    }

    private static List<Line> expected(ShortAnswer question) {
        List<Line> lines = new ArrayList<>(one(question.modelAnswer().plain()));
        lines.addAll(numbered(question.points()));
        return lines;
    }

    private static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }
}
