package org.xuegui.quiz.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text beside an older one, with what differs marked: Chinese character by character, Latin words and figures as
 * wholes.
 *
 * @param old the older text in pieces; those marked are gone
 * @param now the newer text in pieces; those marked are new
 */
public record TextDiff(List<Piece> old, List<Piece> now) {

    private static final Pattern TOKEN = Pattern.compile("[\\p{IsLatin}\\p{Nd}]+|\\X", Pattern.DOTALL);

    private static final int LONGEST_ISLAND = 2;
    private static final int CHANGE_AROUND_ISLAND = 4;

    public TextDiff {
        old = List.copyOf(old);
        now = List.copyOf(now);
    }

    /** A piece of a text; {@code isMarked} where the other text has it not. */
    public record Piece(String text, boolean isMarked) {
        public Piece {
            Objects.requireNonNull(text, "text");
        }
    }

    /** The difference between these texts. */
    public static TextDiff of(String old, String now) {
        List<String> first = tokens(old);
        List<String> second = tokens(now);
        CommonSequence common = CommonSequence.of(first, second)
                .withoutIslands(LONGEST_ISLAND, CHANGE_AROUND_ISLAND, first.size(), second.size());
        return new TextDiff(pieces(first, common.old()), pieces(second, common.now()));
    }

    /** A text that is there in both versions, or in one of them alone. */
    public static List<Piece> whole(String text, boolean isMarked) {
        return text.isEmpty() ? List.of() : List.of(new Piece(text, isMarked));
    }

    /** Whether nothing differs. */
    public boolean isSame() {
        return old.stream().noneMatch(Piece::isMarked) && now.stream().noneMatch(Piece::isMarked);
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private static List<Piece> pieces(List<String> tokens, BitSet common) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= tokens.size(); to++) {
            if (to == tokens.size() || common.get(to) != common.get(from)) {
                pieces.add(new Piece(String.join("", tokens.subList(from, to)), !common.get(from)));
                from = to;
            }
        }
        return pieces;
    }
}
