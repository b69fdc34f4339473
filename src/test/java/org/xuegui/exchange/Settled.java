package org.xuegui.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;

/**
 * Generated questions without what other programs' formats cannot carry by their nature: white space at the ends,
 * tabs, empty texts, choice ids of one's own. Everything awkward in between stays.
 */
public final class Settled {

    private Settled() {}

    /** The questions under different ids without white space at the ends. */
    public static List<Question> numbered(List<Question> questions) {
        return IntStream.range(0, questions.size())
                .mapToObj(i -> {
                    QuestionDetails details = questions.get(i).details();
                    return questions.get(i).withDetails(details.withId("题" + i));
                })
                .toList();
    }

    /** What Moodle's formats with one blank carry. */
    public static Question forMoodle(Question question) {
        QuestionDetails details = question.details();
        Passage stem = question instanceof FillBlank fill ? stem(fill) : filled(details.stem());
        QuestionDetails settled = new QuestionDetails(word(details.id()), stem, optional(details.explanation()),
                details.difficulty(), "主题", details.cites(), word(details.source()));
        return asked(question, settled);
    }

    /** What Moodle XML carries: the same with any number of blanks, typed or chosen. */
    public static Question withBlanks(Question question) {
        if (!(question instanceof FillBlank fill)) {
            return forMoodle(question);
        }
        QuestionDetails one = forMoodle(question).details();
        List<Passage.Inline> parts = new ArrayList<>();
        parts.add(new Passage.Span("前", Set.of()));
        fill.stem().paragraphs().get(0).parts().forEach(part -> parts.add(part instanceof Passage.Span span
                ? new Passage.Span(span.text().replace('\t', ' '), Set.of())
                : part));
        parts.add(new Passage.Span("后", Set.of()));
        QuestionDetails details = new QuestionDetails(one.id(), numbered(new Passage.Paragraph(parts)),
                one.explanation(), one.difficulty(), one.topic(), one.cites(), one.source());
        List<BlankKey> keys = fill.blanks().stream().map(Settled::chosen).toList();
        return new FillBlank(details, keys, List.of(), false);
    }

    /** The blanks numbered in the order in which they stand. */
    private static Passage numbered(Passage.Paragraph paragraph) {
        List<Passage.Inline> parts = new ArrayList<>();
        int number = 1;
        for (Passage.Inline part : paragraph.parts()) {
            parts.add(part instanceof Passage.Blank ? new Passage.Blank(number++) : part);
        }
        return new Passage(List.of(new Passage.Paragraph(parts)));
    }

    private static BlankKey chosen(BlankKey key) {
        if (!(key instanceof BlankKey.Text text) || text.choices().isEmpty()) {
            return key(key);
        }
        List<String> choices = text.choices().stream().map(Settled::word).distinct().toList();
        String right = word(text.accepted().get(0));
        return new BlankKey.Text(List.of(right), false, choices);
    }

    private static Question asked(Question question, QuestionDetails details) {
        if (question instanceof SingleChoice single) {
            int key = IntStream.range(0, single.choices().size())
                    .filter(i -> single.choices().get(i).id().equals(single.key()))
                    .findFirst()
                    .orElseThrow();
            return new SingleChoice(details, choices(single.choices()), id(key));
        }
        if (question instanceof MultipleChoice multiple) {
            Set<String> keys = new LinkedHashSet<>();
            IntStream.range(0, multiple.choices().size())
                    .filter(i -> multiple.keys().contains(multiple.choices().get(i).id()))
                    .forEach(i -> keys.add(id(i)));
            return new MultipleChoice(details, choices(multiple.choices()), keys);
        }
        if (question instanceof FillBlank fill) {
            return new FillBlank(details, List.of(key(fill.blanks().get(0))), List.of(), false);
        }
        if (question instanceof Matching matching) {
            List<Matching.Pair> pairs = matching.pairs().stream()
                    .map(pair -> new Matching.Pair(filled(pair.left()), filled(pair.right())))
                    .toList();
            return new Matching(details, pairs, matching.distractors().stream().map(Settled::filled).toList());
        }
        if (question instanceof Ordering ordering) {
            return new Ordering(details, ordering.items().stream().map(Settled::filled).toList());
        }
        if (question instanceof ShortAnswer answer) {
            List<String> points =
                    answer.points().stream().map(Settled::word).filter(point -> !point.isEmpty()).toList();
            return new ShortAnswer(details, optional(answer.modelAnswer()), points);
        }
        return question.withDetails(details);
    }

    private static List<Choice> choices(List<Choice> choices) {
        return IntStream.range(0, choices.size())
                .mapToObj(i -> new Choice(id(i), filled(choices.get(i).text()), Optional.empty(),
                        optional(choices.get(i).feedback()), false))
                .toList();
    }

    private static String id(int index) {
        return String.valueOf((char) ('a' + index));
    }

    private static BlankKey key(BlankKey key) {
        if (!(key instanceof BlankKey.Text text)) {
            return key;
        }
        List<String> accepted =
                text.accepted().stream().map(Settled::word).filter(one -> !one.isEmpty()).distinct().toList();
        return new BlankKey.Text(accepted, false, List.of());
    }

    private static Passage stem(FillBlank fill) {
        List<Passage.Inline> parts = new ArrayList<>();
        parts.add(new Passage.Span(word("前" + fill.stem().plain().replace("_", "")), Set.of()));
        parts.add(new Passage.Blank(1));
        parts.add(new Passage.Span("后", Set.of()));
        return new Passage(List.of(new Passage.Paragraph(parts)));
    }

    private static Passage filled(Passage passage) {
        Passage settled = passage(passage);
        return settled.isEmpty() ? Passage.of("补") : settled;
    }

    private static Passage optional(Passage passage) {
        Passage settled = passage(passage);
        return settled.isEmpty() ? Passage.EMPTY : settled;
    }

    private static Passage passage(Passage passage) {
        if (passage.isPlain()) {
            return Passage.of(word(passage.plain()));
        }
        List<Passage.Block> blocks = new ArrayList<>();
        for (Passage.Block block : passage.blocks()) {
            if (block instanceof Passage.Paragraph paragraph) {
                blocks.add(paragraph(paragraph));
            } else {
                Passage.BulletList list = (Passage.BulletList) block;
                blocks.add(new Passage.BulletList(list.ordered(), list.items().isEmpty()
                        ? List.of(paragraph(new Passage.Paragraph(List.of())))
                        : list.items().stream().map(Settled::paragraph).toList()));
            }
        }
        Passage settled = new Passage(blocks);
        return settled.isPlain() ? Passage.of(word(settled.plain())) : settled;
    }

    /** Letters at both ends, and no white space but spaces and line breaks, as HTML has it. */
    private static Passage.Paragraph paragraph(Passage.Paragraph paragraph) {
        List<Passage.Inline> parts = new ArrayList<>();
        parts.add(new Passage.Span("始", Set.of()));
        for (Passage.Inline part : paragraph.parts()) {
            if (part instanceof Passage.Span span) {
                Set<Passage.Style> styles = span.styles().isEmpty() ? Set.of() : EnumSet.copyOf(span.styles());
                parts.add(new Passage.Span(span.text().replace("\t", "").replace("\n", "行"), styles));
            } else if (part instanceof Passage.Picture picture) {
                parts.add(new Passage.Picture(picture.mediaType(), picture.base64(),
                        word(picture.description().replace("\n", ""))));
            }
        }
        parts.add(new Passage.Span("终", Set.of()));
        return new Passage.Paragraph(parts);
    }

    private static String word(String text) {
        return Spaces.strip(text.replace('\t', ' '));
    }
}
