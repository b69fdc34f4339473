package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuegui.exchange.input.Remarks;

/**
 * The options of a question.
 *
 * @param stem the stem without options that stood in it
 * @param labels the options' letters as numbers from 0
 * @param texts the options' texts, as many
 * @param isNoted whether words behind options say which are right
 */
record OptionTexts(Line stem, List<Integer> labels, List<Line> texts, boolean isNoted) {

    private static final int MOST = 26;
    private static final Pattern NOTE = Pattern.compile("[(\\[](?:正确|标准|参考)(?:答案|选项)[)\\]]$");

    /** The options of the draft. */
    static OptionTexts of(Draft draft, Line stem) {
        List<Integer> labels = new ArrayList<>();
        List<Line> texts = new ArrayList<>();
        List<Draft.OptionText> options = OptionColumns.inOrder(draft.allOptions());
        int first = options.isEmpty() ? MOST : options.get(0).label().index();
        int start = first == 0 ? -1 : first == 1 ? InlineOptions.startOfFirst(stem) : InlineOptions.start(stem);
        Line rest = stem;
        if (start > 0) {
            split(stem.from(start), 0, first, labels, texts);
            int sign = OptionMarks.signBefore(stem.folded(), start);
            mark(texts, 0, OptionLine.isTick(stem.folded().charAt(sign)));
            rest = stem.upTo(sign);
        }
        boolean isPaired = false;
        for (int i = 0; i < options.size(); i++) {
            Draft.OptionText option = options.get(i);
            int next = i + 1 < options.size() ? options.get(i + 1).label().index() : MOST;
            labels.add(option.label().index());
            Line text = Joined.of(option.lines());
            List<Integer> signed = InlineOptions.places(text, 0, option.label().index() + 1, next);
            List<Integer> places = places(text, option.label(), next, signed, isPaired);
            isPaired |= places.size() > signed.size();
            boolean isSkipping = next < MOST && places.size() != next - option.label().index() - 1;
            int own = texts.size();
            split(text, isSkipping ? List.of() : places, option.label().index(), labels, texts);
            mark(texts, own, option.label().isTicked());
        }
        List<Line> bare = OptionMarks.withoutStops(withoutNotes(texts, !draft.isAnswered()));
        boolean isNoted = !draft.isAnswered() && texts.stream().anyMatch(OptionTexts::isNoted);
        return new OptionTexts(rest, labels, draft.isAnswered() ? bare : OptionMarks.unticked(bare), isNoted);
    }

    /** Where options stand behind this one on its line; labels without signs count where they close a gap of letters. */
    private static List<Integer> places(
            Line text, OptionLine label, int next, List<Integer> signed, boolean isPaired) {
        int lacking = next < MOST ? next - label.index() - 1 : -1;
        if (signed.size() == lacking) {
            return signed;
        }
        int least = lacking > 0 ? lacking : isPaired ? 1 : 2;
        boolean mayBeUnsigned = lacking > 0 || label.strength() != OptionLine.Strength.SIGNED;
        List<Integer> spaced = mayBeUnsigned ? InlineOptions.spaced(text, label.index() + 1, next, least) : List.of();
        return spaced.size() > signed.size() ? spaced : signed;
    }

    private static void mark(List<Line> texts, int index, boolean isTicked) {
        if (isTicked) {
            texts.set(index, OptionMarks.marked(texts.get(index)));
        }
    }

    /** 省委（正确答案） says so in words; the words are no part of the option. */
    private static List<Line> withoutNotes(List<Line> texts, boolean isKey) {
        return texts.stream()
                .map(text -> isKey && isNoted(text) ? OptionMarks.marked(withoutNote(text)) : withoutNote(text))
                .toList();
    }

    /** Whether the line ends in words that say it is right. */
    static boolean isNoted(Line text) {
        return NOTE.matcher(text.folded()).find();
    }

    /** The line without these words. */
    static Line withoutNote(Line text) {
        Matcher note = NOTE.matcher(text.folded());
        return note.find() ? text.upTo(note.start()) : text;
    }

    private static void split(Line line, int first, int end, List<Integer> labels, List<Line> texts) {
        List<Integer> signed = InlineOptions.places(line, 0, first, end);
        List<Integer> places = signed.size() > 1 || end == 1 ? signed : InlineOptions.spaced(line, first, end, 3);
        labels.add(first);
        int body = OptionLine.at(line.folded(), places.get(0)).orElseThrow().bodyStart();
        List<Integer> others = places.subList(1, places.size()).stream().map(place -> place - body).toList();
        Line text = new Line(line.number(), line.text().substring(body), line.folded().substring(body),
                line.isAfterBreak(), line.isWrappable(), List.of());
        split(text, others, first, labels, texts);
    }

    /** The text up to the first place is the option before; at each place the next one starts. */
    private static void split(Line text, List<Integer> places, int before, List<Integer> labels, List<Line> texts) {
        texts.add(trimmed(text.upTo(end(text, places, 0))));
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            int body = OptionLine.at(text.folded(), place).orElseThrow().bodyStart();
            labels.add(before + 1 + i);
            Line option = text.upTo(end(text, places, i + 1));
            Line bare = trimmed(option.from(Math.min(body, option.text().length())));
            boolean isTicked = OptionLine.isTick(text.folded().charAt(OptionMarks.signBefore(text.folded(), place)));
            texts.add(isTicked ? OptionMarks.marked(bare) : bare);
        }
    }

    /** Where the option before the one at this place ends. */
    private static int end(Line text, List<Integer> places, int next) {
        return next < places.size()
                ? OptionMarks.signBefore(text.folded(), places.get(next))
                : text.text().length();
    }

    private static Line trimmed(Line text) {
        Line bare = text.from(0);
        return bare.upTo(bare.text().length());
    }

    /** How many there are. */
    int size() {
        return texts.size();
    }

    /** Their texts without shields. */
    List<String> plain() {
        return texts.stream().map(text -> Line.unshielded(text.text())).toList();
    }

    /** Whether they are no more than true and false. */
    boolean isJudgement() {
        return AnswerValue.isPair(plain());
    }

    /** Whether the letters run A, B, C … without gaps and repeats. */
    boolean isInSequence() {
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i) != i) {
                return false;
            }
        }
        return true;
    }

    /** The place of the option with this letter; left out where no option or more than one has it. */
    int indexOf(char letter, Remarks remarks) {
        int index = labels.indexOf(letter - 'A');
        if (index < 0) {
            throw remarks.leftOut("list-answer-unknown", String.valueOf(letter), letters());
        }
        if (labels.lastIndexOf(letter - 'A') != index) {
            throw remarks.leftOut("list-option-letters", letters());
        }
        return index;
    }

    /** The letters in brackets behind the last option, as in A.甲 B.乙【B】; empty where there are none. */
    Optional<String> answerBehind() {
        return bracketBehind().flatMap(found -> AnswerValue.of(found.content())).map(AnswerValue::letters)
                .filter(found -> !found.isEmpty() && found.chars().allMatch(letter -> labels.contains(letter - 'A')));
    }

    private Optional<Brackets.Found> bracketBehind() {
        Line last = texts.isEmpty() ? Line.of(0, "", false) : texts.get(texts.size() - 1);
        return Brackets.in(last.folded()).stream()
                .filter(found -> !found.isLine() && found.from() > 0 && found.to() == last.text().length())
                .findFirst();
    }

    /** The same without these. */
    OptionTexts withoutAnswerBehind() {
        List<Line> bare = new ArrayList<>(texts);
        bracketBehind().ifPresent(found -> bare.set(bare.size() - 1, bare.get(bare.size() - 1).upTo(found.from())));
        return new OptionTexts(stem, labels, bare, isNoted);
    }

    /** Their letters, such as ABCD. */
    String letters() {
        StringBuilder letters = new StringBuilder();
        labels.forEach(label -> letters.append((char) ('A' + label)));
        return letters.toString();
    }
}
