package org.xuegui.ui.style;

import java.util.List;
import java.util.Locale;
import javafx.scene.text.Font;

/**
 * Which typeface Chinese is set in. CSS takes one name only and falls back to the system's own where it is not
 * installed, so an installed one is chosen here and set explicitly.
 */
public final class Typefaces {

    private static final double ANY_SIZE = 15;
    private static final List<String> WINDOWS = List.of("Microsoft YaHei UI", "Microsoft YaHei", "DengXian", "SimHei");
    private static final List<String> MAC = List.of("PingFang SC", "Hiragino Sans GB", "Heiti SC");
    private static final List<String> LINUX = List.of(
            "Noto Sans CJK SC", "Source Han Sans SC", "Source Han Sans CN", "Noto Sans SC", "HarmonyOS Sans SC",
            "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Droid Sans Fallback");

    private Typefaces() {}

    /** The first usual face of this system that is installed; empty for the system's own. */
    public static String preferred() {
        return candidates(System.getProperty("os.name")).stream()
                .filter(Typefaces::isInstalled)
                .findFirst()
                .orElse("");
    }

    /** Usual faces of this system, best first. */
    static List<String> candidates(String osName) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return WINDOWS;
        }
        return os.startsWith("mac") ? MAC : LINUX;
    }

    /** Asking for one face does not list all of them, which takes long. */
    private static boolean isInstalled(String family) {
        return Font.font(family, ANY_SIZE).getFamily().equals(family);
    }
}
