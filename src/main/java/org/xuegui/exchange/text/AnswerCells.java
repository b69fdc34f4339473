package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuegui.exchange.input.Spaces;

/**
 * Answers of several questions in one line: {@code 1-5 ABCDA}, {@code 1.A 2.BC 3.√}.
 *
 * @param head what stands before them, such as 单选题; empty without
 * @param cells the answers by number
 * @param unclear ranges whose answers are not as many as the numbers, as written
 */
record AnswerCells(String head, List<Cell> cells, List<String> unclear) {

    AnswerCells {
        cells = List.copyOf(cells);
        unclear = List.copyOf(unclear);
    }

    /** One answer; {@code value} is folded. */
    record Cell(int number, String value) {}

    private static final int WIDEST_RANGE = 200;
    private static final String RANGE_SIGNS = "-~～至到";

    /** What the folded line says; empty where it is anything else or holds one answer only. */
    static Optional<AnswerCells> of(String folded) {
        int start = 0;
        while (start < folded.length() && start < 24 && !isDigit(folded, start)) {
            start++;
        }
        String head = start == 0 ? "" : Folding.compact(folded.substring(0, start));
        boolean isHead = head.isEmpty() || head.equals("(") || head.equals("第")
                || (head.endsWith(":") || head.endsWith("题") || head.endsWith("、"))
                && (head.contains("答案") || TypeName.in(head).isPresent());
        return isHead ? new Reader(folded, start).read(head) : Optional.empty();
    }

    private static boolean isDigit(String folded, int at) {
        char sign = Folding.at(folded, at);
        return sign >= '0' && sign <= '9';
    }

    private static final class Reader {

        private final String folded;
        private int at;
        private final List<Cell> cells = new ArrayList<>();
        private final List<String> unclear = new ArrayList<>();
        private boolean hasRange;

        Reader(String folded, int start) {
            this.folded = folded;
            this.at = start;
        }

        Optional<AnswerCells> read(String head) {
            while (at < folded.length()) {
                if (!group()) {
                    return Optional.empty();
                }
            }
            return hasRange || cells.size() > 1
                    ? Optional.of(new AnswerCells(head, cells, unclear))
                    : Optional.empty();
        }

        /** A number or a range, and its answers up to the next number. */
        private boolean group() {
            int start = at;
            int first = number();
            int last = first;
            int sign = Folding.skipSpaces(folded, at);
            while (sign < folded.length() && sign < at + 4 && RANGE_SIGNS.indexOf(folded.charAt(sign)) >= 0) {
                sign++;
            }
            int second = Folding.skipSpaces(folded, sign);
            boolean isRange = sign > at && RANGE_SIGNS.indexOf(folded.charAt(sign - 1)) >= 0 && isDigit(folded, second);
            if (isRange) {
                at = second;
                last = number();
            }
            if (first <= 0 || last < first || last - first > WIDEST_RANGE) {
                return false;
            }
            skipSigns();
            int from = at;
            while (at < folded.length() && !isDigit(folded, at)) {
                at++;
            }
            return isRange ? range(start, first, last, from) : single(first, from);
        }

        private int number() {
            int end = Folding.skipDigits(folded, at);
            int number = end == at || end - at > 5 ? -1 : Integer.parseInt(folded.substring(at, end));
            at = end;
            return number;
        }

        private void skipSigns() {
            while (at < folded.length()
                    && (Spaces.isSpace(folded.charAt(at)) || ".、:．)题".indexOf(folded.charAt(at)) >= 0)) {
                at++;
            }
        }

        private boolean single(int number, int from) {
            String value = value(from, at);
            if (!AnswerValue.isLike(value)) {
                return false;
            }
            cells.add(new Cell(number, value));
            return true;
        }

        private String value(int from, int to) {
            String value = folded.substring(from, to).strip();
            boolean isOpen = value.endsWith("(") || value.endsWith("第");
            return isOpen ? value.substring(0, value.length() - 1).strip() : value;
        }

        private boolean range(int start, int first, int last, int from) {
            String value = value(from, at);
            List<String> parts = parts(value, last - first + 1);
            hasRange = true;
            if (parts.isEmpty()) {
                unclear.add(folded.substring(start, at).strip());
                return value.length() <= 4 * WIDEST_RANGE && AnswerValue.isLike(Folding.compact(value).length() > 26
                        ? Folding.compact(value).substring(0, 26) : value);
            }
            for (int i = 0; i < parts.size(); i++) {
                cells.add(new Cell(first + i, parts.get(i)));
            }
            return true;
        }

        private static List<String> parts(String value, int count) {
            List<String> words = List.of(value.split("[ \\t,、;，；]+"));
            if (words.size() == count && words.stream().allMatch(AnswerValue::isLike)) {
                return words;
            }
            String signs = value.replaceAll("[ \\t,、;，；.。]", "");
            if (signs.length() != count) {
                return List.of();
            }
            List<String> parts = signs.chars().mapToObj(sign -> String.valueOf((char) sign)).toList();
            return parts.stream().allMatch(AnswerValue::isLike) ? parts : List.of();
        }
    }
}
