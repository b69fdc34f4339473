package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuegui.exchange.input.Spaces;

/** What a line such as （1-3题共用备选答案） begins: a text or options that several questions share. Filled line by line. */
final class SharedPart {

    private static final Pattern HEAD = Pattern.compile(
            "^[(\\[]?第?(\\d{1,4})题?[-~～至到]{1,3}第?(\\d{1,4})小?题?共用(?:一?个?)(备选答案|选项|答案|题干|材料|病例|资料|案例)[)\\]]?[:。]?");

    private final int from;
    private final int to;
    private final boolean isOfOptions;
    private final List<Line> text = new ArrayList<>();
    private final List<Draft.OptionText> options = new ArrayList<>();

    private SharedPart(int from, int to, boolean isOfOptions) {
        this.from = from;
        this.to = to;
        this.isOfOptions = isOfOptions;
    }

    /** What the line begins; empty where it begins nothing of the kind. */
    static Optional<SharedPart> of(Line line) {
        if (line.folded().indexOf('共') < 0) {
            return Optional.empty();
        }
        Matcher head = HEAD.matcher(Folding.compact(line.folded()));
        if (!head.find()) {
            return Optional.empty();
        }
        String kind = head.group(3);
        SharedPart part = new SharedPart(Integer.parseInt(head.group(1)), Integer.parseInt(head.group(2)),
                kind.endsWith("答案") || kind.equals("选项"));
        int end = endOf(line.folded(), head.end());
        if (end < line.text().length()) {
            part.text.add(line.from(end));
        }
        return Optional.of(part);
    }

    /** Where so many signs other than spaces end. */
    private static int endOf(String folded, int count) {
        int at = 0;
        int seen = 0;
        while (at < folded.length() && seen < count) {
            seen += Spaces.isSpace(folded.charAt(at)) ? 0 : 1;
            at++;
        }
        return at;
    }

    /** Takes a line before the first question; false where it belongs to nothing here. */
    boolean take(Token token) {
        if (isOfOptions) {
            return token instanceof Token.Option option
                    && options.add(new Draft.OptionText(option.start(), List.of(option.body())));
        }
        return (token instanceof Token.Text || token instanceof Token.Option) && text.add(token.line());
    }

    /** Whether the question of this number shares it. */
    boolean isOf(int number) {
        return number >= from && number <= to;
    }

    List<Line> text() {
        return text;
    }

    List<Draft.OptionText> options() {
        return options;
    }
}
