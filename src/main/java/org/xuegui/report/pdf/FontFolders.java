package org.xuegui.report.pdf;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Where operating systems keep installed fonts. */
final class FontFolders {

    private FontFolders() {}

    /**
     * The folders of this system, those of all users first; they need not exist.
     *
     * @param system the system's name as in {@code os.name}
     * @param home the user's home folder
     * @param environment the process's environment
     */
    static List<Path> of(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Stream.of(
                            Path.of(environment.getOrDefault("WINDIR", "C:\\Windows"), "Fonts"),
                            Path.of(environment.getOrDefault("LOCALAPPDATA", home), "Microsoft", "Windows", "Fonts"))
                    .toList();
        }
        if (name.startsWith("mac")) {
            return List.of(
                    Path.of("/System/Library/Fonts"), Path.of("/Library/Fonts"), Path.of(home, "Library", "Fonts"));
        }
        return List.of(
                Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"),
                Path.of(home, ".local", "share", "fonts"), Path.of(home, ".fonts"));
    }
}
