package org.xuegui.ui.style;

import java.util.Locale;

/** The two appearances. */
public enum ThemeChoice {
    /** Dark ink on warm paper. */ LIGHT,
    /** Light ink on dark ground. */ DARK;

    /** The style sheet with this appearance's colours. */
    String tokens() {
        return "tokens-" + name().toLowerCase(Locale.ROOT) + ".css";
    }
}
