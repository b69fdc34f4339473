package org.xuegui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.xuegui.ui.dialog.FakeFilePicker;
import org.xuegui.workspace.Language;

/**
 * Walks through the screens at the sizes, themes, type sizes and languages people have and looks for texts that are cut
 * short. With {@code -Dxuegui.pictures=FOLDER} each screen is kept there as a picture.
 */
@ExtendWith(ApplicationExtension.class)
class ScreenTourUiTest {

    private static final String PICTURES = "xuegui.pictures";

    @TempDir
    static Path temp;
    static Path learnt;

    private final FakeFilePicker files = new FakeFilePicker();
    /** One for each combination: what listens to a stage lives as long as it does. */
    private Stage stage;

    @BeforeAll
    static void learn() throws IOException {
        learnt = Files.createDirectory(temp.resolve("learnt"));
        SampleLearning.main(new String[] {learnt.toString()});
    }

    @Start
    void start(Stage unused) {
        stage = new Stage();
    }

    /** Where texts are longest and room is least, in each language; the rest is looked through in the long profile. */
    @ParameterizedTest(name = "{0}x{1} {2} {3} % {4}")
    @CsvSource({"1024, 560, LIGHT, 150, zh", "1024, 560, DARK, 150, en"})
    @Timeout(180)
    void noTextIsCutShortOrOutOfTheWindow(
            int width, int height, String theme, int type, String language, FxRobot robot) throws IOException {
        assertThat(lookThrough(width, height, theme, type, language, robot)).isEmpty();
    }

    @ParameterizedTest(name = "{0}x{1} {2} {3} % {4}")
    @MethodSource("combinations")
    @Tag("long")
    @Timeout(180)
    void noTextIsCutShortOrOutOfTheWindowInAnyCombination(
            int width, int height, String theme, int type, String language, FxRobot robot) throws IOException {
        assertThat(lookThrough(width, height, theme, type, language, robot)).isEmpty();
    }

    /**
     * All sizes, type sizes and languages in light; what theme changes is the same at each, so dark once a size. The
     * screen of the tests is 1280×800. Where pictures are kept, to be looked at by eye: everything people have, for which
     * the tests' screen must be made larger ({@code -Dheadless.geometry=1920x1080}).
     */
    static Stream<Object[]> combinations() {
        if (System.getProperty(PICTURES) != null) {
            return sizes("1024x560", "1024x700", "1920x1080").flatMap(size -> Stream.of("LIGHT", "DARK").flatMap(
                    theme -> combinations(size, theme, 100, 150)));
        }
        return sizes("1024x560", "1024x700", "1280x800").flatMap(size -> Stream.concat(
                Stream.<Object[]>of(new Object[] {size[0], size[1], "DARK", 100, "zh"}),
                combinations(size, "LIGHT", 100, 150, 200)));
    }

    private static Stream<int[]> sizes(String... sizes) {
        return Stream.of(sizes).map(size -> Stream.of(size.split("x")).mapToInt(Integer::parseInt).toArray());
    }

    private static Stream<Object[]> combinations(int[] size, String theme, Integer... types) {
        return Stream.of(types).flatMap(type -> Stream.of("zh", "en").map(language ->
                new Object[] {size[0], size[1], theme, type, language}));
    }

    private List<String> lookThrough(
            int width, int height, String theme, int type, String language, FxRobot robot) throws IOException {
        Path data = copyOfTheLearnt();
        Files.writeString(data.resolve("settings.properties"),
                "format=1\ntheme=%s\ntypeScale=%d\nlanguage=%s\n".formatted(theme, type, language));
        Path messy = temp.resolve("messy.txt");
        Files.writeString(messy, "1. 由谁召开全省网信工作会议？\nA. 省委\nB. 省委网信办\n答案：A\n\n2. 没有答案的题\nA. 一\nB. 二\n");
        Clock clock = Clock.systemDefaultZone();
        Arguments arguments = new Arguments(Optional.of(data), Language.find(language));
        Window[] window = new Window[1];
        robot.interact(() -> {
            window[0] = new Window(stage, Opening.begin(arguments, clock), clock, folder -> {}, files);
            window[0].show(failure -> {
                throw new AssertionError(failure);
            });
            stage.setWidth(width);
            stage.setHeight(height);
        });
        String combination = String.format(Locale.ROOT, "%dx%d-%s-%d-%s", width, height, theme, type, language);
        List<String> found = new ArrayList<>();
        try {
            new ScreenTour(robot, files, messy, name -> robot.interact(() -> {
                Scene scene = stage.getScene();
                CutText.in(scene).forEach(line -> found.add(name + ": " + line));
                keepPicture(scene, combination, name);
            })).walk();
        } finally {
            robot.interact(() -> {
                window[0].close();
                stage.close();
            });
        }
        return found;
    }

    private static Path copyOfTheLearnt() throws IOException {
        Path data = Files.createTempDirectory(temp, "data");
        try (Stream<Path> all = Files.list(learnt)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.copy(file, data.resolve(file.getFileName()));
            }
        }
        return data;
    }

    private static void keepPicture(Scene scene, String combination, String name) {
        String folder = System.getProperty(PICTURES);
        if (folder == null) {
            return;
        }
        WritableImage picture = scene.snapshot(null);
        try {
            Path target = Files.createDirectories(Path.of(folder)).resolve(name + "-" + combination + ".png");
            Files.write(target, PngBytes.of(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
