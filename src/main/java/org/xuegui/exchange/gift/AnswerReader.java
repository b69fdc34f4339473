package org.xuegui.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.gift.GiftText.WithFeedback;
import org.xuegui.exchange.input.ClozeBlock;
import org.xuegui.exchange.input.LooseFeedback;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.exchange.input.TextFormat;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.TrueFalse;

/** Reads what stands between the braces, without the general feedback; decides the type as Moodle does. */
final class AnswerReader {

    private static final Pattern ORDERING = Pattern.compile(">\\s*+(\\d{1,4})");
    private static final Pattern ORDERING_WORD = Pattern.compile(
            "(?:[\\s,]*+(?:HORIZONTAL|VERTICAL|ALL|RANDOM|CONTIGUOUS|ALL_OR_NOTHING|ABSOLUTE_POSITION|RELATIVE_\\w++"
                    + "|LONGEST_\\w++|SHOW|HIDE|NUMBERING_\\w++"
                    + "|none|NONE|HORI|VERT|REL|ABS|CONTIG|YES|NO)(?![^\\s,]))++");
    /** Stands between the sides of a pair. */
    static final String ARROW = "->";
    private static final int FEWEST = 2;
    private static final int MOST = 26;
    /** More sides than pairs and distractors can be wanted for. */
    private static final int MOST_SIDES = 100;

    private final Remarks remarks;
    private final boolean isOneOfSeveral;
    private final TextFormat format;

    /**
     * A reader.
     *
     * @param isOneOfSeveral whether the question has other braces too, so that choices are those of a blank
     * @param format the format of texts that name none
     */
    AnswerReader(Remarks remarks, boolean isOneOfSeveral, TextFormat format) {
        this.remarks = remarks;
        this.isOneOfSeveral = isOneOfSeveral;
        this.format = format;
    }

    Asked read(String body) {
        if (body.isEmpty()) {
            return new Asked.OfEssay();
        }
        if (ClozeBlock.isCloze(body)) {
            return cloze(body);
        }
        if (body.startsWith("#")) {
            return new NumberReader(remarks, format).read(body.substring(1));
        }
        Optional<Asked> ordering = ordering(body);
        if (ordering.isPresent()) {
            return ordering.get();
        }
        if (body.indexOf('~') >= 0) {
            ChoiceReader choices = new ChoiceReader(remarks, format);
            return isOneOfSeveral ? choices.readBlank(body) : choices.read(body);
        }
        if (body.indexOf('=') >= 0 && body.contains(ARROW)) {
            return matching(body);
        }
        return Segment.isTruth(Segment.withoutFeedback(body))
                ? truth(body)
                : new AcceptedReader(remarks, format).read(body);
    }

    private Asked cloze(String body) {
        ClozeBlock block = ClozeBlock.read(body, Escapes::release)
                .orElseThrow(() -> remarks.leftOut("cloze-kind", Escapes.release(body)));
        if (block.kind() == ClozeBlock.Kind.CHOICES) {
            throw remarks.leftOut("cloze-kind", Escapes.release(body));
        }
        List<Passage> feedback = new ArrayList<>();
        block.answers().stream()
                .filter(answer -> !answer.feedback().isEmpty())
                .forEach(answer -> feedback.add(LooseFeedback.labelled(answer.text(), passage(answer.feedback()))));
        return new Asked.OfBlank(block.key(remarks), feedback);
    }

    private Passage passage(String guarded) {
        return GiftText.of(guarded, format).passage(remarks);
    }

    private Asked truth(String body) {
        String[] parts = body.split("#", 3);
        String word = Spaces.strip(parts[0]);
        boolean isTrue = Segment.TRUE_WORDS.contains(word.toUpperCase(Locale.ROOT));
        if (!List.of("T", "TRUE", "F", "FALSE").contains(word)) {
            remarks.inform("gift-truth-word", word, isTrue ? "TRUE" : "FALSE");
        }
        List<Passage> feedback = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            Passage passage = passage(parts[i]);
            if (!passage.isEmpty()) {
                feedback.add(passage);
            }
        }
        return new Asked.OfQuestion(details -> new TrueFalse(details, isTrue), feedback);
    }

    private Asked matching(String body) {
        List<Matching.Pair> pairs = new ArrayList<>();
        List<Passage> distractors = new ArrayList<>();
        List<String> pieces = Stream.of(body.split("=")).filter(piece -> !Spaces.strip(piece).isEmpty()).toList();
        if (pieces.size() > MOST_SIDES) {
            throw remarks.leftOut("answer-count", pieces.size(), FEWEST, MOST);
        }
        for (String piece : pieces) {
            int arrow = piece.indexOf(ARROW);
            if (arrow < 0) {
                throw remarks.leftOut("gift-pair", Escapes.release(Spaces.strip(piece)));
            }
            Passage left = passage(piece.substring(0, arrow));
            Passage right = side(piece.substring(arrow + ARROW.length()));
            if (right.isEmpty()) {
                throw remarks.leftOut("gift-pair", Escapes.release(Spaces.strip(piece)));
            }
            if (left.isEmpty()) {
                distractors.add(right);
            } else {
                pairs.add(new Matching.Pair(left, right));
            }
        }
        expectCount(pairs.size());
        warnOfRepeats(pairs.stream().map(Matching.Pair::left).toList());
        return new Asked.OfQuestion(details -> new Matching(details, pairs, distractors));
    }

    /** A right side or an item: Moodle knows no format for it, only what looks like HTML is HTML. */
    private Passage side(String guarded) {
        TextFormat own = format == TextFormat.HTML ? TextFormat.MOODLE : format;
        return GiftText.of(guarded, own).passage(remarks);
    }

    private Optional<Asked> ordering(String body) {
        Matcher head = ORDERING.matcher(body);
        if (!head.lookingAt()) {
            return Optional.empty();
        }
        int lineEnd = body.indexOf('\n');
        Matcher words = ORDERING_WORD.matcher(body).region(head.end(), lineEnd < 0 ? body.length() : lineEnd);
        List<Passage> items = body.substring(words.lookingAt() ? words.end() : head.end()).lines()
                .map(this::side)
                .filter(item -> !item.isEmpty())
                .toList();
        if (items.size() < FEWEST) {
            return Optional.empty();
        }
        expectCount(items.size());
        int shown = Integer.parseInt(head.group(1));
        if (shown > 0 && shown < items.size()) {
            remarks.warn("ordering-subset", shown, items.size());
        }
        warnOfRepeats(items);
        return Optional.of(new Asked.OfQuestion(details -> new Ordering(details, items)));
    }

    private void expectCount(int count) {
        if (count < FEWEST || count > MOST) {
            throw remarks.leftOut("answer-count", count, FEWEST, MOST);
        }
    }

    private void warnOfRepeats(List<Passage> passages) {
        if (passages.stream().distinct().count() < passages.size()) {
            Passage twice = passages.stream()
                    .filter(passage -> passages.indexOf(passage) != passages.lastIndexOf(passage))
                    .findFirst()
                    .orElseThrow();
            remarks.warn("text-repeated", twice.plain());
        }
    }

    /** The feedback of an answer as a passage, if there is any. */
    static Optional<Passage> feedback(WithFeedback answer, TextFormat format, Remarks remarks) {
        return answer.feedback()
                .map(text -> GiftText.of(text, format).passage(remarks))
                .filter(passage -> !passage.isEmpty());
    }
}
