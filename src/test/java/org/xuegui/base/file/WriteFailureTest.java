package org.xuegui.base.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteFailureTest {

    @TempDir
    Path folder;

    @Test
    void aFullDiskIsSaid() {
        assertThat(keyOf(new IOException("No space left on device"))).isEqualTo("problem.write-no-space");
    }

    @Test
    void aFileOpenInExcelIsSaid() {
        assertThat(keyOf(new FileSystemException("a.xlsx", null,
                "The process cannot access the file because it is being used by another process")))
                .isEqualTo("problem.write-in-use");
    }

    @Test
    void refusalToReplaceAWritableFileMeansItIsOpenElsewhere() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "old");
        assertThat(WriteFailure.of(file, new AccessDeniedException("a.xlsx")).text().key())
                .isEqualTo("problem.write-in-use");
    }

    @Test
    void aMissingPermissionIsSaid() {
        assertThat(keyOf(new AccessDeniedException("a.xlsx"))).isEqualTo("problem.write-not-allowed");
        assertThat(keyOf(new FileSystemException("a.xlsx", null, "Read-only file system")))
                .isEqualTo("problem.write-not-allowed");
    }

    @Test
    void whatIsUnknownIsQuoted() {
        assertThat(keyOf(new NoSuchFileException("a.xlsx"))).isEqualTo("problem.write-no-folder");
        assertThat(keyOf(new IOException())).isEqualTo("problem.write-failed");
    }

    private String keyOf(IOException cause) {
        return WriteFailure.of(folder.resolve("a.xlsx"), cause).text().key();
    }
}
