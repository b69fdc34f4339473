package org.xuegui.base.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file whole or not at all: whoever looks finds the old content or the new, never a part. */
public final class AtomicFile {

    private AtomicFile() {}

    /** What writes the content; need not close the stream. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything to the stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes to a new file in the same folder, brings it to the disk and moves it into place.
     *
     * @throws IOException if it could not be written; the file is then as it was before
     */
    public static void write(Path file, Content content) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        Files.createDirectories(folder);
        // not a temporary file of the system's: that would be readable by its owner alone
        Path temporary = folder.resolve(".xuegui-" + UUID.randomUUID() + ".tmp");
        try {
            writeSynced(temporary, content);
            move(temporary, absolute);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void writeSynced(Path temporary, Content content) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path temporary, Path file) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
