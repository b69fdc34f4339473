package org.xuegui.exchange.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuegui.base.text.AnswerText;
import org.xuegui.exchange.input.PlacedAnswers;
import org.xuegui.quiz.BlankKey;

/**
 * The answer of a blank as one text: texts parted by {@code " / "}, then in brackets what else is known of it:
 * {@code 27（数字）}, {@code 3.14（数字，误差 0.01）}, {@code 每年一次（频率）}, {@code 事先（备选：事先、事后）}.
 */
final class BlankAnswer {

    private static final Pattern PLACE = Pattern.compile("第(\\d{1,3})空[:.、]?|空(\\d{1,3})[:.、]");
    private static final Pattern NUMBER = Pattern.compile("(.{1,60})（数字(?:，误差 (\\d{1,30}(?:\\.\\d{1,30})?))?）");
    private static final String FREQUENCY = "（频率）";
    private static final String CHOICES = "（备选：";
    private static final String[] SEPARATORS = {"[;；]", "\\|", "\t", "[ \u3000\u00A0]{2,}", "、", "[,，]", "/", "[ \u3000\u00A0]+"};

    private BlankAnswer() {}

    /** A key that accepts these texts. */
    static BlankKey of(List<String> accepted) {
        return new BlankKey.Text(accepted, false, List.of());
    }

    /** What the text says; never blank. */
    static BlankKey read(String answer) {
        Matcher number = NUMBER.matcher(answer);
        Optional<BigDecimal> value = number.matches() ? AnswerText.number(number.group(1)) : Optional.empty();
        if (value.isPresent()) {
            String tolerance = number.group(2);
            return new BlankKey.Number(value.get(), tolerance == null ? BigDecimal.ZERO : new BigDecimal(tolerance));
        }
        String text = answer;
        List<String> choices = List.of();
        int offered = text.endsWith("）") ? text.lastIndexOf(CHOICES) : -1;
        if (offered > 0) {
            choices = List.of(text.substring(offered + CHOICES.length(), text.length() - 1).split("、"));
            text = text.substring(0, offered);
        }
        boolean isFrequency = text.endsWith(FREQUENCY) && text.length() > FREQUENCY.length();
        text = isFrequency ? text.substring(0, text.length() - FREQUENCY.length()) : text;
        List<String> accepted = alternatives(text);
        boolean isOffered = choices.stream().anyMatch(accepted::contains);
        return isOffered || choices.isEmpty()
                ? new BlankKey.Text(accepted, isFrequency, choices)
                : of(List.of(answer.strip()));
    }

    private static List<String> alternatives(String text) {
        List<String> spaced = parts(text, " / ");
        if (spaced.size() > 1) {
            return spaced;
        }
        List<String> barred = parts(text, "|");
        if (barred.size() > 1) {
            return barred;
        }
        List<String> slashed = parts(text, "/");
        boolean isChinese = slashed.size() > 1 && slashed.stream().allMatch(part -> Folding.isHan(part.charAt(0)));
        if (isChinese) {
            return slashed;
        }
        List<String> either = parts(text, "或");
        boolean isNumber = either.size() == 2 && either.stream().anyMatch(part -> AnswerText.number(part).isPresent());
        return isNumber ? either : List.of(text.strip());
    }

    private static List<String> parts(String text, String separator) {
        return Stream.of(text.split(Pattern.quote(separator))).map(String::strip).filter(part -> !part.isEmpty())
                .distinct().toList();
    }

    /** The key as a text that {@link #read} reads. */
    static String write(BlankKey key) {
        if (key instanceof BlankKey.Number number) {
            String tolerance = number.tolerance().signum() == 0 ? "" : "，误差 " + number.tolerance().toPlainString();
            return number.value().toPlainString() + "（数字" + tolerance + "）";
        }
        BlankKey.Text text = (BlankKey.Text) key;
        return String.join(" / ", text.accepted()) + (text.isFrequency() ? FREQUENCY : "")
                + (text.choices().isEmpty() ? "" : CHOICES + String.join("、", text.choices()) + "）");
    }

    /** The answers of so many blanks, without shields; another number of them where they cannot be parted so. */
    static List<String> split(List<Line> lines, int count) {
        Optional<List<String>> named = PlacedAnswers.split(plain(Joined.of(lines)));
        if (named.isPresent()) {
            return named.get();
        }
        TreeMap<Integer, String> placed = placed(lines);
        if (!placed.isEmpty()) {
            return List.copyOf(placed.values());
        }
        if (count == 1) {
            return List.of(plain(Joined.of(lines)));
        }
        if (lines.size() == count) {
            return lines.stream().map(BlankAnswer::withoutNumber).map(BlankAnswer::plain).toList();
        }
        Line all = Joined.of(lines);
        List<String> numbered = numbered(all, count);
        if (numbered.size() == count) {
            return numbered;
        }
        int most = 1;
        for (String separator : SEPARATORS) {
            List<String> parts = Stream.of(all.text().split(separator)).map(String::strip)
                    .filter(part -> !part.isEmpty()).map(Line::unshielded).toList();
            if (parts.size() == count) {
                return parts;
            }
            most = Math.max(most, parts.size());
        }
        return new ArrayList<>(java.util.Collections.nCopies(most, plain(all)));
    }

    private static TreeMap<Integer, String> placed(List<Line> lines) {
        TreeMap<Integer, String> placed = new TreeMap<>();
        for (Line line : lines) {
            Matcher place = PLACE.matcher(line.folded());
            if (place.lookingAt()) {
                String number = place.group(1) != null ? place.group(1) : place.group(2);
                placed.put(Integer.valueOf(number), plain(line.from(place.end())));
            } else if (!placed.isEmpty()) {
                placed.merge(placed.lastKey(), plain(line), (one, more) -> one + '\n' + more);
            } else {
                return placed;
            }
        }
        return placed;
    }

    private static String plain(Line line) {
        return Line.unshielded(line.text());
    }

    private static Line withoutNumber(Line line) {
        return line.from(NumberedLine.of(line.folded()).filter(number -> !number.isWeak())
                .map(NumberedLine::bodyStart).orElse(circled(line, 0) ? 1 : 0));
    }

    private static boolean circled(Line line, int at) {
        char sign = Folding.at(line.text(), at);
        return sign >= '①' && sign <= '⑳';
    }

    /** Parts behind (1) (2), ① ② or 1. 2. in one line. */
    private static List<String> numbered(Line line, int count) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> bodies = new ArrayList<>();
        for (int at = 0; at < line.text().length() && starts.size() < count; at++) {
            int wanted = starts.size() + 1;
            boolean isCircled = line.text().charAt(at) == (char) ('①' + wanted - 1);
            int place = at;
            Optional<NumberedLine> number = isCircled || !isFree(line, at)
                    ? Optional.empty()
                    : NumberedLine.of(line.folded().substring(at, Math.min(at + 12, line.text().length())))
                            .filter(one -> one.number() == wanted && !one.isWeak());
            if (isCircled || number.isPresent()) {
                starts.add(at);
                bodies.add(isCircled ? at + 1 : place + number.get().bodyStart());
            }
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < starts.size() && starts.size() == count && starts.get(0) == 0; i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : line.text().length();
            parts.add(trimmed(line.text().substring(Math.min(bodies.get(i), to), to)));
        }
        return parts;
    }

    private static boolean isFree(Line line, int at) {
        char sign = Folding.at(line.folded(), at);
        char before = Folding.at(line.folded(), at - 1);
        return sign == '(' || sign >= '0' && sign <= '9' && !(before >= '0' && before <= '9') && before != '(';
    }

    private static String trimmed(String part) {
        String text = Line.unshielded(part).strip();
        while (!text.isEmpty() && ";；,，、".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return text;
    }
}
