package org.xuegui.exchange.anki;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.Spaces;

/** Finds options that carry labels: {@code A. …}, {@code (B) …}, {@code C、…}, each on a line or behind a space. */
final class LabelledLines {

    private static final String OPENING = "(（[【";
    private static final String CLOSING = ")）]】";
    private static final String AFTER = ".、:．：,，)）]】";
    private static final int MOST = 26;

    private final String text;
    /** Where each label begins and where its text does. */
    private final List<int[]> labels = new ArrayList<>();

    private LabelledLines(String text) {
        this.text = text;
    }

    /** The options of this front; empty where it has fewer than two, or no A. */
    static Optional<Options> find(Passage front) {
        FlatText flat = new FlatText(front);
        LabelledLines lines = new LabelledLines(flat.text());
        lines.search();
        List<int[]> labels = lines.labels;
        if (labels.size() < 2) {
            return Optional.empty();
        }
        List<Passage> texts = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1)[0] : lines.text.length();
            texts.add(flat.slice(labels.get(i)[1], end));
        }
        return Optional.of(new Options(flat.slice(0, labels.get(0)[0]), texts));
    }

    private void search() {
        for (int at = 0; at < text.length(); at++) {
            boolean isFree = at == 0 || Spaces.isSpace(text.charAt(at - 1));
            if (!isFree || Spaces.isSpace(text.charAt(at))) {
                continue;
            }
            boolean isAtLineStart = at == 0 || text.charAt(at - 1) == '\n' || isIndented(at);
            int next = behind(text, at, labels.size());
            if (next > 0 && labels.size() < MOST) {
                labels.add(new int[] {at, next});
            } else if (isAtLineStart && !labels.isEmpty() && behind(text, at, 0) > 0) {
                labels.clear();
                labels.add(new int[] {at, behind(text, at, 0)});
            }
        }
    }

    /** Looks back a few characters only, so that a long run of spaces costs little. */
    private boolean isIndented(int at) {
        int from = at - 1;
        while (from >= 0 && at - from < 8 && text.charAt(from) != '\n' && Spaces.isSpace(text.charAt(from))) {
            from--;
        }
        return from < 0 || text.charAt(from) == '\n';
    }

    /** Where the text behind the label of this index begins, from 0 for A; 0 where there is no such label. */
    static int behind(String text, int at, int index) {
        boolean isBracketed = at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0;
        int letter = isBracketed ? at + 1 : at;
        if (letter >= text.length() || index(text.charAt(letter)) != index) {
            return 0;
        }
        int sign = letter + 1;
        if (sign < text.length() && text.charAt(sign) == ' ') {
            sign++;
        }
        boolean isClosed = sign < text.length() && (isBracketed ? CLOSING : AFTER).indexOf(text.charAt(sign)) >= 0;
        return isClosed ? sign + 1 : 0;
    }

    /** 0 for A, a or their full-width forms; −1 for what is no such letter. */
    static int index(char letter) {
        if (letter >= 'A' && letter <= 'Z') {
            return letter - 'A';
        }
        if (letter >= 'a' && letter <= 'z') {
            return letter - 'a';
        }
        return letter >= 'Ａ' && letter <= 'Ｚ' ? letter - 'Ａ' : -1;
    }

    /** The options without labels of their own, where every one has its label. */
    static List<Passage> withoutLabels(List<Passage> options) {
        List<Passage> bare = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            FlatText flat = new FlatText(options.get(i));
            int next = behind(flat.text(), 0, i);
            if (next == 0) {
                return options;
            }
            bare.add(flat.slice(next, flat.text().length()));
        }
        return bare;
    }
}
