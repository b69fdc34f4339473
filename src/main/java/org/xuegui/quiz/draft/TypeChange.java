package org.xuegui.quiz.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Passage.Blank;
import org.xuegui.base.text.Passage.Inline;
import org.xuegui.base.text.Passage.Span;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.Matching.Pair;
import org.xuegui.quiz.QuestionType;

/** What carries over when a draft becomes one of another type. */
final class TypeChange {

    private static final String LINE = "____";
    private static final Pattern LINES = Pattern.compile("_{2,}|\uFF3F{2,}");

    private final QuestionDraft old;

    private TypeChange(QuestionDraft old) {
        this.old = old;
    }

    /** The draft as one of this type. */
    static QuestionDraft of(QuestionDraft old, QuestionType type) {
        TypeChange change = new TypeChange(old);
        QuestionDraft moved = change.withStemFor(type).ofType(type);
        return switch (type) {
            case SINGLE, MULTIPLE -> moved.choices().isEmpty()
                    ? moved.withChoices(change.choices()) : moved;
            case ORDERING -> moved.items().stream().allMatch(Passage::isEmpty)
                    ? moved.withItems(change.items()) : moved;
            case MATCHING -> moved.pairs().isEmpty() ? moved.withPairs(change.pairs()) : moved;
            case SHORT -> moved.written().modelAnswer().isEmpty() && !change.answer().isEmpty()
                    ? moved.withWritten(moved.written().withModelAnswer(change.answer())) : moved;
            case FILL, TRUE_FALSE -> moved;
        };
    }

    private QuestionDraft withStemFor(QuestionType type) {
        if (type == QuestionType.FILL) {
            return linesToBlanks();
        }
        if (old.type() == QuestionType.FILL) {
            return old.withBlanks(inReadingOrder()).withStem(withLines(old.stem()));
        }
        return old;
    }

    /** Two blanks side by side must not become one line. */
    private static Passage withLines(Passage stem) {
        AtomicBoolean isAfterLine = new AtomicBoolean();
        return PassageEdit.eachPart(stem, part -> {
            boolean isSecond = isAfterLine.getAndSet(part instanceof Blank);
            return List.of(part instanceof Blank ? new Span(isSecond ? ' ' + LINE : LINE, Set.of()) : part);
        });
    }

    /** Lines have no numbers: made blanks again they are counted as one reads, and the keys must follow. */
    private BlanksDraft inReadingOrder() {
        Set<Integer> order = new LinkedHashSet<>(old.stem().blanks());
        IntStream.rangeClosed(1, old.blanks().keys().size()).forEach(order::add);
        return new BlanksDraft(
                order.stream().map(old.blanks()::key).toList(), old.blanks().wordBank(), old.blanks().isAnyOrder());
    }

    private QuestionDraft linesToBlanks() {
        AtomicInteger number = new AtomicInteger();
        return old.withStem(PassageEdit.eachPart(old.stem(), part ->
                part instanceof Span span ? blanks(span, number) : List.of(part)));
    }

    private static List<Inline> blanks(Span span, AtomicInteger number) {
        List<Inline> parts = new ArrayList<>();
        Matcher line = LINES.matcher(span.text());
        int from = 0;
        while (line.find()) {
            parts.add(new Span(span.text().substring(from, line.start()), span.styles()));
            parts.add(new Blank(number.incrementAndGet()));
            from = line.end();
        }
        parts.add(new Span(span.text().substring(from), span.styles()));
        return parts;
    }

    private ChoicesDraft choices() {
        List<Passage> texts = listed();
        if (texts.isEmpty()) {
            return old.choices().all().isEmpty() ? ChoicesDraft.empty(QuestionDraft.ROWS) : old.choices();
        }
        return ChoicesDraft.ofTexts(texts);
    }

    private List<Passage> items() {
        List<Passage> texts = listed();
        if (texts.isEmpty()) {
            return old.items().isEmpty() ? Collections.nCopies(QuestionDraft.ROWS, Passage.EMPTY) : old.items();
        }
        return texts;
    }

    private PairsDraft pairs() {
        List<Passage> texts = listed();
        if (texts.isEmpty()) {
            return old.pairs().pairs().isEmpty() ? PairsDraft.empty(QuestionDraft.ROWS) : old.pairs();
        }
        return PairsDraft.ofLefts(texts);
    }

    /** What the old type offers, as a list; empty where it offers none. */
    private List<Passage> listed() {
        List<Passage> texts = switch (old.type()) {
            case SINGLE, MULTIPLE -> old.choices().all().stream().map(Choice::text).toList();
            case ORDERING -> old.items();
            case MATCHING -> old.pairs().pairs().stream().map(Pair::left).toList();
            case FILL -> old.blanks().wordBank().stream().map(Passage::of).toList();
            case TRUE_FALSE, SHORT -> List.of();
        };
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    /** What the old type has for right, as one text. */
    private Passage answer() {
        List<String> right = switch (old.type()) {
            case SINGLE, MULTIPLE -> old.choices().all().stream()
                    .filter(choice -> old.choices().keys().contains(choice.id()))
                    .map(choice -> choice.text().plain()).toList();
            case ORDERING -> old.items().stream().map(Passage::plain).toList();
            case FILL -> old.blankNumbers().stream()
                    .map(old.blanks()::key)
                    .map(key -> key.kind() == BlankDraft.Kind.NUMBER
                            ? key.number() : key.accepted().stream().findFirst().orElse("")).toList();
            case MATCHING, TRUE_FALSE, SHORT -> List.of();
        };
        return Passage.of(String.join("\n", right.stream().filter(text -> !text.isBlank()).toList()));
    }
}
