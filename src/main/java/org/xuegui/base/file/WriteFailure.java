package org.xuegui.base.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Message;

/** Why a file a person chose could not be written, in words that say what to do. */
public final class WriteFailure {

    private WriteFailure() {}

    /** The failure as the user is to be told it; the old file, if there was one, is as it was. */
    public static UserFacingException of(Path file, IOException cause) {
        String name = String.valueOf(file.getFileName());
        return new UserFacingException(Message.of("problem." + code(file, cause), name, reason(cause)), cause);
    }

    private static String code(Path file, IOException cause) {
        String reason = reason(cause).toLowerCase(Locale.ROOT);
        if (reason.contains("no space") || reason.contains("not enough space") || reason.contains("disk quota")) {
            return "write-no-space";
        }
        if (reason.contains("being used") || reason.contains("another process") || reason.contains("text file busy")) {
            return "write-in-use";
        }
        if (reason.contains("read-only")) {
            return "write-not-allowed";
        }
        if (cause instanceof AccessDeniedException) {
            return isOpenedElsewhere(file) ? "write-in-use" : "write-not-allowed";
        }
        return cause instanceof NoSuchFileException ? "write-no-folder" : "write-failed";
    }

    /** Windows refuses to replace a file another program has open with the words it has for a missing permission. */
    private static boolean isOpenedElsewhere(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return Files.exists(file) && Files.isWritable(file) && folder != null && Files.isWritable(folder);
    }

    private static String reason(IOException cause) {
        if (cause instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
