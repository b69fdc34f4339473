package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuegui.exchange.input.BlankMarks;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;

/** Makes fill questions: finds the blanks of the stem and parts the answers. */
final class FillMaker {

    private static final int MOST_BLANKS = 100;
    private static final Pattern PLACEHOLDER = Pattern.compile("填?空(\\d{1,2})");
    /** An answer with a short line at each side; longer lines are blanks. */
    private static final Pattern LINED = Pattern.compile("(?<!_)_{2,3}([^_\n]{1,40})_{2,3}(?!_)");

    /** A line of one sign; inside Latin words and names it is a part of them. */
    private static final Pattern SHORT_LINE = Pattern.compile("(?<![A-Za-z0-9_])_(?!_)|(?<!_)_(?![A-Za-z0-9_])");

    private FillMaker() {}

    /** Whether the stem has blanks to fill. */
    static boolean hasBlanks(Line stem) {
        return !blanks(stem.folded()).isEmpty();
    }

    /** Lines of underscores; where there are none, empty brackets. */
    private static List<Brackets.Found> blanks(String folded) {
        List<Brackets.Found> numbered = Brackets.in(folded).stream().filter(FillMaker::isNumbered).toList();
        if (!numbered.isEmpty()) {
            return numbered;
        }
        List<Brackets.Found> empty = Brackets.in(folded).stream().filter(Brackets.Found::isEmpty).toList();
        List<Brackets.Found> lines = empty.stream()
                .filter(found -> folded.substring(found.from(), found.to()).contains("__"))
                .toList();
        return lines.isEmpty() ? empty.stream().filter(found -> folded.charAt(found.from()) == '(').toList() : lines;
    }

    /** Where the list says that blanks are to be filled, a short line is one too. */
    private static List<Brackets.Found> blanks(Asked asked) {
        String folded = asked.stem().folded();
        List<Brackets.Found> blanks = blanks(folded);
        return !blanks.isEmpty() || !asked.isTold(QuestionType.FILL) ? blanks : SHORT_LINE.matcher(folded).results()
                .map(line -> new Brackets.Found(line.start(), line.end(), true, ""))
                .toList();
    }

    /** A line with the blank's own number on it, or a placeholder such as [填空1]. */
    private static boolean isNumbered(Brackets.Found found) {
        String number = numberOf(found);
        return !number.isEmpty() && Folding.skipDigits(number, 0) == number.length();
    }

    private static String numberOf(Brackets.Found found) {
        if (found.isLine()) {
            return found.content();
        }
        Matcher placeholder = PLACEHOLDER.matcher(found.content());
        return placeholder.matches() ? placeholder.group(1) : "";
    }

    static Question make(Asked asked) {
        if (asked.stem().isEmpty()) {
            throw asked.remarks().leftOut("stem-missing");
        }
        if (asked.given().isEmpty() && asked.draft().bracketed().isEmpty()) {
            return inside(asked);
        }
        List<Brackets.Found> blanks = blanks(asked);
        if (blanks.isEmpty()) {
            asked.remarks().inform("list-blank-added");
            Line stem = asked.stem();
            return fill(asked.withStem(InnerAnswer.replaced(
                    stem, stem.text().length(), stem.text().length(), BlankMarks.mark(1))), keys(asked, 1));
        }
        List<BlankKey> keys = keys(asked, blanks.size());
        boolean isNumbered = isNumbered(blanks.get(0));
        if (isNumbered && blanks.stream().map(blank -> Integer.valueOf(numberOf(blank))).sorted().distinct()
                .filter(number -> number > 0 && number <= blanks.size()).count() != blanks.size()) {
            throw asked.remarks().leftOut("list-blank-count", blanks.size(), keys.size());
        }
        return fill(asked.withStem(marked(asked.stem(), blanks, isNumbered)), keys);
    }

    private static List<BlankKey> keys(Asked asked, int count) {
        if (count > MOST_BLANKS) {
            throw asked.remarks().leftOut("list-blank-count", count, MOST_BLANKS);
        }
        List<Line> bracketed = asked.draft().bracketed().stream()
                .filter(value -> !value.folded().endsWith("分"))
                .toList();
        if (!bracketed.isEmpty() && asked.draft().answer().isEmpty()) {
            if (bracketed.size() != count) {
                throw asked.remarks().leftOut("list-blank-count", count, bracketed.size());
            }
            return bracketed.stream()
                    .map(value -> BlankAnswer.of(List.of(Line.unshielded(value.text()).strip().split("[ \u3000]+"))))
                    .toList();
        }
        List<String> answers = BlankAnswer.split(asked.given().lines(), count);
        if (answers.size() != count) {
            throw asked.remarks().leftOut("list-blank-count", count, answers.size());
        }
        if (answers.stream().anyMatch(String::isBlank)) {
            throw asked.remarks().leftOut("list-blank-empty");
        }
        return answers.stream().map(BlankAnswer::read).toList();
    }

    /** With marks for the blanks, by the numbers on them or in their order; a text that is an answer is no number. */
    private static Line marked(Line stem, List<Brackets.Found> blanks, boolean areNumbered) {
        Line marked = stem;
        for (int i = blanks.size() - 1; i >= 0; i--) {
            Brackets.Found blank = blanks.get(i);
            int number = areNumbered ? Integer.parseInt(numberOf(blank)) : i + 1;
            marked = InnerAnswer.replaced(marked, blank.from(), blank.to(), BlankMarks.mark(number));
        }
        return marked;
    }

    private static Question fill(Asked asked, List<BlankKey> keys) {
        List<String> bank = Stream.of(asked.draft().extra(Label.WORD_BANK).split("、"))
                .filter(word -> !word.isBlank())
                .toList();
        boolean isAnyOrder = asked.draft().extra(Label.ORDER).startsWith("不限");
        return new FillBlank(asked.details(), keys, bank, isAnyOrder);
    }

    /** The answers stand in the stem: underlined, or else in its brackets. */
    private static Question inside(Asked asked) {
        Optional<Asked> behind = answeredBehind(asked);
        if (behind.isPresent()) {
            return make(behind.get());
        }
        List<Brackets.Found> held = held(asked.stem());
        if (held.isEmpty()) {
            throw asked.remarks().leftOut("list-answer-missing");
        }
        List<BlankKey> keys = new ArrayList<>();
        for (Brackets.Found found : held) {
            keys.add(BlankAnswer.read(found.content()));
        }
        asked.remarks().warn("list-blanks-inside", held.size());
        return fill(asked.withStem(marked(asked.stem(), held, false)), keys);
    }

    /** The question with its answer, where that stands in brackets behind a stem that leaves room for just so much. */
    private static Optional<Asked> answeredBehind(Asked asked) {
        Line stem = asked.stem();
        List<Brackets.Found> all = Brackets.in(stem.folded());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Brackets.Found last = all.get(all.size() - 1);
        Line before = stem.upTo(last.from());
        int room = blanks(before.folded()).size();
        boolean isRemark = !last.isEmpty() && "见《第".indexOf(last.content().charAt(0)) >= 0;
        boolean isBehind = !last.isLine() && !last.isEmpty() && !isRemark && last.to() == stem.text().length() && room > 0;
        Line answer = stem.part(last.from() + 1, last.to() - 1);
        if (!isBehind || BlankAnswer.split(List.of(answer), room).size() != room) {
            return Optional.empty();
        }
        asked.remarks().warn("list-blanks-inside", room);
        return Optional.of(asked.withStem(before)
                .withGiven(new GivenAnswer(List.of(answer), asked.given().explanation())));
    }

    /** Whether answers stand in the stem on lines: underlined, or between underscores. */
    static boolean isAnsweredOnLines(Line stem) {
        return held(stem).stream().anyMatch(Brackets.Found::isLine);
    }

    private static List<Brackets.Found> held(Line stem) {
        List<Brackets.Found> underlined = stem.marks().stream()
                .filter(Line.Mark::isUnderlined)
                .map(mark -> new Brackets.Found(mark.from(), mark.to(), true,
                        stem.text().substring(mark.from(), mark.to()).strip()))
                .filter(found -> !found.content().isEmpty() && !found.content().contains("__"))
                .toList();
        if (!underlined.isEmpty()) {
            return underlined;
        }
        List<Brackets.Found> lined = LINED.matcher(stem.folded()).results()
                .map(found -> new Brackets.Found(found.start(), found.end(), true,
                        stem.text().substring(found.start(1), found.end(1)).strip()))
                .toList();
        boolean isLined = !lined.isEmpty() && lined.stream().noneMatch(Brackets.Found::isEmpty)
                && LINED.matcher(stem.folded()).replaceAll("").indexOf('_') < 0;
        if (isLined) {
            return lined;
        }
        List<Brackets.Found> full = Brackets.in(stem.folded()).stream()
                .filter(found -> !found.isEmpty() && !found.isLine())
                .toList();
        boolean hasRound = full.stream().anyMatch(found -> stem.folded().charAt(found.from()) == '(');
        return full.stream()
                .filter(found -> stem.folded().charAt(found.from()) == (hasRound ? '(' : '['))
                .map(found -> new Brackets.Found(found.from(), found.to(), false,
                        stem.text().substring(found.from() + 1, found.to() - 1).strip()))
                .toList();
    }
}
