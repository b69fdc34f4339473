package org.xuegui.ui.style;

import java.util.Objects;
import org.xuegui.workspace.Theme;

/**
 * Everything that changes how the window looks.
 *
 * @param theme light or dark
 * @param typePercent type size, 100 … 200 % of 15 px
 * @param typeface an installed typeface; empty for the system's own
 */
public record Look(Theme theme, int typePercent, String typeface) {

    /** Smallest type size. */
    public static final int SMALLEST = 100;
    /** Largest type size. */
    public static final int LARGEST = 200;

    public Look {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(typeface, "typeface");
        typePercent = Math.max(SMALLEST, Math.min(LARGEST, typePercent));
    }
}
