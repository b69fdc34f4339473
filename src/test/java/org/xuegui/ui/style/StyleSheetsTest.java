package org.xuegui.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StyleSheetsTest {

    private static final Path SHEETS = Path.of("src/main/resources/org/xuegui/ui");
    private static final Pattern COLOUR = Pattern.compile(":[^;{]*(#[0-9a-fA-F]{3,8}\\b|rgba?\\()");
    private static final Pattern NAMED = Pattern.compile("-fx-(text-)?fill: *(white|black|red|green|gray|grey)\\b");
    private static final Pattern PIXELS = Pattern.compile("-fx-font-size: *[0-9.]+px");

    @Test
    void coloursStandOnlyInTheTokenFilesSoThatBothAppearancesHaveThem() throws IOException {
        for (Path sheet : sheets()) {
            if (!sheet.getFileName().toString().startsWith("tokens-")) {
                String css = Files.readString(sheet);
                assertThat(COLOUR.matcher(css).find() || NAMED.matcher(css).find())
                        .as("%s names a colour: add a token to tokens-light.css and tokens-dark.css", sheet)
                        .isFalse();
            }
        }
    }

    @Test
    void typeIsSizedInEmSoThatItGrowsWithTheSetting() throws IOException {
        for (Path sheet : sheets()) {
            assertThat(PIXELS.matcher(Files.readString(sheet)).find())
                    .as("%s sets type in pixels: write em of 15 px", sheet)
                    .isFalse();
        }
    }

    @Test
    void everyScreensSheetIsAddedToTheScene() throws IOException {
        List<String> added = Styling.sheets().stream().map(sheet -> sheet.replaceFirst(".*/ui/", "")).toList();
        for (Path sheet : sheets()) {
            String name = SHEETS.relativize(sheet).toString().replace('\\', '/');
            if (!name.contains("tokens-")) {
                assertThat(added).as("add %s to the list in Styling", name).contains(name);
            }
        }
    }

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.walk(SHEETS)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }
}
