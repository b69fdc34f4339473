package org.xuegui.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Message;

/** Keeps a second running copy off the same data. The system drops the lock when the program ends, however it ends. */
final class InstanceLock implements AutoCloseable {

    private final FileChannel channel;

    private InstanceLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock of this folder.
     *
     * @throws UserFacingException if another copy holds it, or the folder cannot be written to
     */
    static InstanceLock take(Path folder) {
        Path file = folder.resolve("xuegui.lock");
        FileChannel channel = open(file);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new InstanceLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // held by this very program: in use all the same
        } catch (IOException e) {
            closeQuietly(channel);
            throw new UserFacingException(Message.of("store.open.no-lock", folder.toString()), e);
        }
        closeQuietly(channel);
        throw new UserFacingException(Message.of("store.open.in-use", folder.toString()));
    }

    private static FileChannel open(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UserFacingException(Message.of("store.write.read-only", file.getParent().toString()), e);
        }
    }

    /** Gives the lock back. The file stays: deleting it could take it from under another copy just starting. */
    @Override
    public void close() {
        closeQuietly(channel);
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // nothing more can be done, and nothing is lost
        }
    }
}
