package org.xuegui.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegui.workspace.Theme;

/** Contrast by WCAG 2: AA is 4.5 for text and 3 for what can be operated, AAA is 7. */
class TokenContrastTest {

    private static final Pattern TOKEN = Pattern.compile("-([a-z-]+): #([0-9A-F]{6});");

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @CsvSource(textBlock = """
            LIGHT, ink, card
            LIGHT, ink, paper
            LIGHT, ink, info-soft
            LIGHT, ink, ok-soft
            DARK, ink, card
            DARK, ink, paper
            DARK, ink, info-soft
            DARK, ink, ok-soft
            """)
    void questionTextIsReadByOldEyes(Theme theme, String text, String ground) throws IOException {
        assertThat(contrast(theme, text, ground)).isGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(textBlock = """
            muted, card
            muted, paper
            muted, rail
            muted, track
            ink, rail
            ink, warn-soft
            on-accent, accent
            accent-ink, card
            accent-ink, paper
            accent-ink, accent-soft
            ok, card
            ok, ok-soft
            warn, card
            warn, warn-soft
            info, card
            info, info-soft
            paper, ink
            """)
    void textThatMustBeReadCanBeRead(String text, String ground) throws IOException {
        assertThat(contrast(Theme.LIGHT, text, ground)).as("light").isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(Theme.DARK, text, ground)).as("dark").isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(textBlock = """
            control, card
            control, paper
            accent, card
            accent, track
            info, card
            info, paper
            """)
    void whatCanBeOperatedOrComparedStandsOut(String mark, String ground) throws IOException {
        assertThat(contrast(Theme.LIGHT, mark, ground)).as("light").isGreaterThanOrEqualTo(3);
        assertThat(contrast(Theme.DARK, mark, ground)).as("dark").isGreaterThanOrEqualTo(3);
    }

    private static double contrast(Theme theme, String one, String other) throws IOException {
        Map<String, Double> luminance = luminances(theme);
        double lighter = Math.max(luminance.get(one), luminance.get(other));
        double darker = Math.min(luminance.get(one), luminance.get(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static Map<String, Double> luminances(Theme theme) throws IOException {
        Map<String, Double> tokens = new HashMap<>();
        try (InputStream file = Styling.class.getResourceAsStream(Styling.tokens(theme))) {
            Matcher token = TOKEN.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            while (token.find()) {
                tokens.put(token.group(1), luminance(Integer.parseInt(token.group(2), 16)));
            }
        }
        return tokens;
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
