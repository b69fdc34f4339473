package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Questions whose first line stands at the end of the line before, as pages lose line ends there:
 * {@code 【解析】…故选D。2、下一题（）}, with the options below. Numbers are followed from the first line on.
 */
final class NextNumber {

    private static final String ENDS = "。!?;)]\"”";
    /** Before the number; less is a bracket for an answer. */
    private static final int SHORTEST = 12;
    private static final String SIGNS = "、.．";

    private NextNumber() {}

    /** The lines, parted where the next question starts inside one. */
    static List<Line> parted(List<Line> lines) {
        List<Line> parted = new ArrayList<>(lines.size());
        int number = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int next = line.isShielded() ? -1 : start(line.folded(), number + 1);
            boolean isParted = next > 0 && i + 1 < lines.size() && isFirstOption(lines.get(i + 1));
            if (isParted) {
                parted.add(line.part(0, next));
                parted.add(line.part(next, line.text().length()));
                number++;
            } else {
                parted.add(line);
                number = numberOf(line.folded(), number);
            }
        }
        return parted;
    }

    private static boolean isFirstOption(Line line) {
        return OptionLine.of(line.folded())
                .filter(label -> label.index() == 0 && label.strength() == OptionLine.Strength.SIGNED)
                .isPresent();
    }

    /** The number the line starts with; the one before where it starts with none. */
    static int numberOf(String folded, int before) {
        return RunOnQuestions.isStart(folded, 0)
                ? Integer.parseInt(folded.substring(0, Folding.skipDigits(folded, 0))) : before;
    }

    /** Where this number and its sign stand last behind the end of a sentence or of a head; -1 where they do not. */
    private static int start(String folded, int number) {
        String word = String.valueOf(number);
        for (int at = folded.lastIndexOf(word); at > 0; at = folded.lastIndexOf(word, at - 1)) {
            int end = at + word.length();
            boolean isNumber = at >= SHORTEST && ENDS.indexOf(folded.charAt(at - 1)) >= 0
                    && SIGNS.indexOf(Folding.at(folded, end)) >= 0
                    && !(Folding.at(folded, end) == '.' && Character.isDigit(Folding.at(folded, end + 1)));
            if (isNumber) {
                return at;
            }
        }
        return -1;
    }
}
