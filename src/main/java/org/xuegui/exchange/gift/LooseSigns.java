package org.xuegui.exchange.gift;

import org.xuegui.exchange.input.Spaces;

/**
 * Signs of answers that their writer forgot to escape: in formulas, and equals signs inside answers each of which
 * stands on a line of its own. Guarded, they mean nothing.
 */
final class LooseSigns {

    private static final int FEWEST_LINES = 2;

    private final String body;
    private final boolean[] formula;
    private final boolean isByLines;

    private LooseSigns(String body) {
        this.body = body;
        this.formula = Segment.formulas(body);
        this.isByLines = body.lines().map(Spaces::strip).filter(LooseSigns::isStart).count() >= FEWEST_LINES;
    }

    /** The body of braces with these signs guarded. */
    static String guarded(String body) {
        return new LooseSigns(body).guarded();
    }

    private static boolean isStart(String line) {
        return !line.isEmpty() && (line.charAt(0) == '=' || line.charAt(0) == '~');
    }

    private String guarded() {
        StringBuilder guarded = new StringBuilder(body.length());
        boolean isLineStart = true;
        for (int i = 0; i < body.length(); i++) {
            char sign = body.charAt(i);
            boolean isText = formula[i] || isByLines && !isLineStart && sign == '=' && isInsideText(i);
            guarded.append(isText ? Escapes.guarded(sign) : sign);
            isLineStart = sign == '\n' || isLineStart && Spaces.isSpace(sign);
        }
        return guarded.toString();
    }

    /** Whether the sign touches what stands before it, or what follows does not touch it. */
    private boolean isInsideText(int at) {
        char before = body.charAt(at - 1);
        boolean isFollowed = at + 1 < body.length() && !Spaces.isSpace(body.charAt(at + 1));
        return before != '~' && (!Spaces.isSpace(before) || !isFollowed || body.charAt(at + 1) == '=');
    }
}
