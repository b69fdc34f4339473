package org.xuegui.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuegui.base.text.Message;

/**
 * Whether this machine can show a window: asked before JavaFX is loaded, which would answer with a stack trace. Only
 * Linux can lack what is needed; the check leans towards letting the program try.
 */
final class DesktopCheck {

    private static final List<String> NEEDED =
            List.of("libX11.so.6", "libgtk-3.so.0", "libXtst.so.6", "libfreetype.so.6");
    private static final Pattern LOCAL_DISPLAY = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");
    private static final List<String> FOLDERS = List.of(
            "/lib", "/usr/lib", "/lib64", "/usr/lib64", "/usr/local/lib",
            "/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu",
            "/lib/aarch64-linux-gnu", "/usr/lib/aarch64-linux-gnu",
            "/lib/loongarch64-linux-gnu", "/usr/lib/loongarch64-linux-gnu");

    private final String os;
    private final Map<String, String> environment;
    private final Predicate<Path> exists;

    DesktopCheck(String os, Map<String, String> environment, Predicate<Path> exists) {
        this.os = os.toLowerCase(Locale.ROOT);
        this.environment = environment;
        this.exists = exists;
    }

    static DesktopCheck ofThisMachine() {
        return new DesktopCheck(System.getProperty("os.name"), System.getenv(), Files::exists);
    }

    /** What is missing and what to do; empty if a window can be tried. */
    Optional<Message> findObstacle() {
        if (!os.contains("linux")) {
            return Optional.empty();
        }
        String display = environment.getOrDefault("DISPLAY", "");
        if (display.isBlank()) {
            return Optional.of(Message.of("start.display.none"));
        }
        if (!isReachable(display)) {
            return Optional.of(Message.of("start.display.unreachable", display));
        }
        List<String> missing = NEEDED.stream().filter(library -> !isInstalled(library)).toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("start.display.libraries", String.join(", ", missing)));
    }

    /** A local display has a socket; one on another machine is only known by trying. */
    private boolean isReachable(String display) {
        Matcher local = LOCAL_DISPLAY.matcher(display.strip());
        if (!local.matches() || !exists.test(Path.of("/tmp/.X11-unix"))) {
            return true;
        }
        return exists.test(Path.of("/tmp/.X11-unix/X" + local.group(1)));
    }

    private boolean isInstalled(String library) {
        List<String> folders = new ArrayList<>(FOLDERS);
        for (String folder : environment.getOrDefault("LD_LIBRARY_PATH", "").split(":")) {
            if (!folder.isBlank()) {
                folders.add(folder);
            }
        }
        boolean isUsualSystem = folders.stream().anyMatch(folder -> exists.test(Path.of(folder, "libc.so.6")));
        return !isUsualSystem || folders.stream().anyMatch(folder -> exists.test(Path.of(folder, library)));
    }
}
