package org.xuegui.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.cli.CommandLineProgram;

/** Commands that need the data folder, where there can be none. */
class UnwritableFolderTest {

    @TempDir
    Path temp;

    @Test
    void aFolderBelowAFileIsSaidInASentence() throws Exception {
        Path file = Files.writeString(temp.resolve("文件"), "no folder");
        assertCouldNotRun(file.resolve("数据"), "无法在数据文件夹“" + file.resolve("数据") + "”中写入");
        assertThat(file).hasContent("no folder");
    }

    @Test
    void aFolderNobodyCanWriteInIsSaidInASentence() {
        Path kernel = Path.of("/proc");
        assumeTrue(Files.isDirectory(kernel), "only where the system has such a place");
        assertCouldNotRun(kernel.resolve("xuegui"), "无法在数据文件夹“/proc/xuegui”中写入");
        assertCouldNotRun(kernel, "无法在数据文件夹“/proc”中写入");
    }

    @Test
    void aFolderWhereTheDatabaseBelongsIsSaidInASentence() throws Exception {
        Path data = temp.resolve("数据");
        Files.createDirectories(data.resolve("xuegui.db").resolve("内容"));
        assertCouldNotRun(data, "xuegui.db");
        assertThat(data.resolve("xuegui.db").resolve("内容")).isDirectory();
    }

    private void assertCouldNotRun(Path folder, String sentence) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new CommandLineProgram(new CommandWiring()).run(
                List.of("export", "--data", folder.toString(), "scores", temp.resolve("成绩.csv").toString()),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(Launcher.COULD_NOT_RUN);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(sentence)
                .contains("请").doesNotContain("Exception").doesNotContain("\tat ").doesNotContain("意外");
    }
}
