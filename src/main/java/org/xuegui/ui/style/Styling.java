package org.xuegui.ui.style;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import org.xuegui.workspace.Theme;

/** Puts a {@link Look} on a scene: AtlantaFX below, our tokens and sheets above, type size on the root. */
public final class Styling {

    private static final double BASE_SIZE = 15;
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    /** Sheets after the tokens of the appearance, later ones winning: their other names, the shared ones, then one per screen. */
    private static final List<String> SHEETS = List.of(
            "/org/xuegui/ui/style/tokens-controls.css",
            "/org/xuegui/ui/style/base.css",
            "/org/xuegui/ui/style/fields.css",
            "/org/xuegui/ui/style/tables.css",
            "/org/xuegui/ui/control/control.css",
            "/org/xuegui/ui/dialog/dialog.css",
            "/org/xuegui/ui/chart/chart.css",
            "/org/xuegui/ui/question/question.css",
            "/org/xuegui/ui/shell/shell.css",
            "/org/xuegui/ui/home/home.css",
            "/org/xuegui/ui/study/study.css",
            "/org/xuegui/ui/practice/practice.css",
            "/org/xuegui/ui/exam/exam.css",
            "/org/xuegui/ui/records/records.css",
            "/org/xuegui/ui/trainer/trainer.css",
            "/org/xuegui/ui/settings/settings.css");

    private Styling() {}

    /** Pixels of one em of running text under this look. */
    public static double emOf(Look look) {
        return BASE_SIZE * look.typePercent() / 100;
    }

    /** Applies the look to the scene; can be called again at any time. */
    public static void apply(Scene scene, Look look) {
        boolean isDark = look.theme() == Theme.DARK;
        scene.setUserAgentStylesheet(
                isDark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheets(look.theme()));
        scene.getRoot().setStyle(rootStyle(look));
        scene.getRoot().pseudoClassStateChanged(DARK, isDark);
    }

    /** The style sheet with this appearance's colours. */
    static String tokens(Theme theme) {
        return "tokens-" + theme.name().toLowerCase(Locale.ROOT) + ".css";
    }

    /** Sheets besides the tokens. */
    static List<String> sheets() {
        return SHEETS;
    }

    private static List<String> sheets(Theme theme) {
        List<String> urls = new ArrayList<>();
        urls.add(Objects.requireNonNull(Styling.class.getResource(tokens(theme))).toExternalForm());
        for (String sheet : SHEETS) {
            URL url = Styling.class.getResource(sheet);
            if (url != null) {
                urls.add(url.toExternalForm());
            }
        }
        return urls;
    }

    private static String rootStyle(Look look) {
        String size = String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", emOf(look));
        return look.typeface().isEmpty() ? size : size + " -fx-font-family: \"" + look.typeface() + "\";";
    }
}
