package org.xuegui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuegui.base.text.Message;

class DesktopCheckTest {

    private static final Set<String> COMPLETE = Set.of(
            "/tmp/.X11-unix", "/tmp/.X11-unix/X0", "/lib/libc.so.6", "/lib/libX11.so.6", "/lib/libgtk-3.so.0",
            "/lib/libXtst.so.6", "/lib/libfreetype.so.6");

    @Test
    void aCompleteDesktopHasNoObstacle() {
        assertThat(check("Linux", Map.of("DISPLAY", ":0"), COMPLETE).findObstacle()).isEmpty();
    }

    @Test
    void withoutADisplayItSaysSo() {
        assertThat(check("Linux", Map.of(), COMPLETE).findObstacle()).contains(Message.of("start.display.none"));
        assertThat(check("Linux", Map.of("DISPLAY", ":7.0"), COMPLETE).findObstacle())
                .contains(Message.of("start.display.unreachable", ":7.0"));
    }

    @Test
    void missingLibrariesAreNamed() {
        Set<String> bare = Set.of("/tmp/.X11-unix", "/tmp/.X11-unix/X0", "/lib/libc.so.6", "/lib/libX11.so.6");

        assertThat(check("Linux", Map.of("DISPLAY", ":0"), bare).findObstacle()).contains(
                Message.of("start.display.libraries", "libgtk-3.so.0, libXtst.so.6, libfreetype.so.6"));
    }

    @Test
    void anUnusualSystemOrARemoteDisplayIsTried() {
        assertThat(check("Linux", Map.of("DISPLAY", "localhost:10.0"), COMPLETE).findObstacle()).isEmpty();
        assertThat(check("Linux", Map.of("DISPLAY", ":0"), Set.of()).findObstacle()).isEmpty();
        assertThat(check("Windows 11", Map.of(), Set.of()).findObstacle()).isEmpty();
        assertThat(check("Mac OS X", Map.of(), Set.of()).findObstacle()).isEmpty();
    }

    private static DesktopCheck check(String os, Map<String, String> environment, Set<String> files) {
        return new DesktopCheck(os, environment, path -> files.contains(path.toString().replace('\\', '/')));
    }
}
