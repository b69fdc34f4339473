package org.xuegui.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.xuegui.quiz.paper.ShownOrder;
import org.xuegui.report.pdf.PdfLine;

/** A question as it is printed: number and stem, what there is to choose from, room to write; or its key and why. */
public final class QuestionPrint {

    private static final Pattern ROOM_TO_ANSWER = Pattern.compile("[（(][\\s\u3000]*[）)]|_{2,}|＿{2,}");
    private static final int LINES_TO_WRITE = 5;

    private final Texts texts;
    private final QuestionKeyText keys;

    /** Questions printed with the words of this language. */
    public QuestionPrint(Texts texts) {
        this.texts = Objects.requireNonNull(texts, "texts");
        this.keys = new QuestionKeyText(texts);
    }

    /**
     * The lines of a question to be answered on paper.
     *
     * @param number what it is called
     * @param order ids of choices, items or right sides in the order to print; those it does not name come last
     */
    public List<PdfLine> question(Question question, int number, List<String> order) {
        List<PdfLine> lines = new ArrayList<>(asked(question, number, order));
        if (question instanceof ShortAnswer) {
            IntStream.range(0, LINES_TO_WRITE).forEach(line -> lines.add(PdfLine.of("\u00a0")));
        }
        return lines;
    }

    /** The same with its key and explanation instead of room to write. */
    public List<PdfLine> withKey(Question question, int number, List<String> order) {
        List<PdfLine> lines = new ArrayList<>(asked(question, number, order));
        lines.add(PdfLine.of(keys.of(question, shown(question, order)))
                .after(texts.text("report.paper.key")).as(PdfLine.Role.STRONG).indented());
        if (question instanceof ShortAnswer written && !written.points().isEmpty()) {
            lines.add(PdfLine.of(String.join(texts.text("report.paper.semicolon"), written.points()))
                    .after(texts.text("report.paper.points")).indented());
        }
        if (!question.details().explanation().plain().isBlank()) {
            lines.add(PdfLine.of(question.details().explanation())
                    .after(texts.text("report.paper.why")).as(PdfLine.Role.NOTE).indented());
        }
        return lines;
    }

    private List<PdfLine> asked(Question question, int number, List<String> order) {
        List<PdfLine> lines = new ArrayList<>();
        lines.add(PdfLine.of(stem(question)).after(number + ". "));
        List<String> shown = shown(question, order);
        if (question instanceof Matching matching) {
            for (int i = 0; i < matching.pairs().size(); i++) {
                lines.add(PdfLine.of(matching.pairs().get(i).left()).after("(" + (i + 1) + ") ").indented());
            }
        }
        if (question instanceof FillBlank fill) {
            lines.addAll(offered(fill));
        }
        Map<String, Passage> lettered = lettered(question);
        shown.forEach(id -> lines.add(
                PdfLine.of(lettered.get(id)).after(QuestionKeyText.letter(shown, id) + ". ").indented()));
        return lines;
    }

    /** The stem, with room for the answer where the type needs it and the stem has none. */
    private static Passage stem(Question question) {
        boolean needsRoom = switch (question.type()) {
            case SINGLE, MULTIPLE, TRUE_FALSE -> !ROOM_TO_ANSWER.matcher(question.stem().plain()).find();
            case FILL, MATCHING, ORDERING, SHORT -> false;
        };
        if (!needsRoom) {
            return question.stem();
        }
        List<Passage.Block> blocks = new ArrayList<>(question.stem().blocks());
        int last = blocks.size() - 1;
        Passage.Span room = new Passage.Span("（\u3000\u3000）", Set.of());
        if (last >= 0 && blocks.get(last) instanceof Passage.Paragraph paragraph) {
            blocks.set(last, new Passage.Paragraph(
                    Stream.concat(paragraph.parts().stream(), Stream.of(room)).toList()));
        } else {
            blocks.add(new Passage.Paragraph(List.of(room)));
        }
        return new Passage(blocks);
    }

    private List<PdfLine> offered(FillBlank fill) {
        List<PdfLine> lines = new ArrayList<>();
        String comma = texts.text("report.paper.comma");
        if (!fill.wordBank().isEmpty()) {
            lines.add(PdfLine.of(texts.text("report.paper.bank", String.join(comma, fill.wordBank()))).indented());
        }
        for (int i = 0; i < fill.blanks().size(); i++) {
            BlankKey blank = fill.blanks().get(i);
            if (!blank.choices().isEmpty()) {
                lines.add(PdfLine.of(
                        texts.text("report.paper.choices", i + 1, String.join(comma, blank.choices()))).indented());
            }
        }
        return lines;
    }

    private static List<String> shown(Question question, List<String> order) {
        return ShownOrder.applied(List.copyOf(ids(question)), order);
    }

    private static List<String> ids(Question question) {
        return switch (question.type()) {
            case SINGLE -> ((SingleChoice) question).choices().stream().map(Choice::id).toList();
            case MULTIPLE -> ((MultipleChoice) question).choices().stream().map(Choice::id).toList();
            case MATCHING -> ShownOrder.rightIds((Matching) question);
            case ORDERING -> IntStream.range(0, ((Ordering) question).items().size()).mapToObj(Ordering::itemId).toList();
            case TRUE_FALSE, FILL, SHORT -> List.of();
        };
    }

    private static Map<String, Passage> lettered(Question question) {
        return switch (question.type()) {
            case SINGLE -> texts(((SingleChoice) question).choices());
            case MULTIPLE -> texts(((MultipleChoice) question).choices());
            case MATCHING -> rightSides((Matching) question);
            case ORDERING -> items((Ordering) question);
            case TRUE_FALSE, FILL, SHORT -> Map.of();
        };
    }

    private static Map<String, Passage> texts(List<Choice> choices) {
        return choices.stream().collect(Collectors.toMap(Choice::id, Choice::text));
    }

    private static Map<String, Passage> items(Ordering question) {
        return IntStream.range(0, question.items().size()).boxed()
                .collect(Collectors.toMap(Ordering::itemId, question.items()::get));
    }

    private static Map<String, Passage> rightSides(Matching question) {
        Function<Integer, Passage> right = i -> i < question.pairs().size()
                ? question.pairs().get(i).right()
                : question.distractors().get(i - question.pairs().size());
        List<String> ids = ShownOrder.rightIds(question);
        return IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(ids::get, right));
    }
}
