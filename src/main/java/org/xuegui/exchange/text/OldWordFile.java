package org.xuegui.exchange.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.xuegui.quiz.load.QuizFile;

/** Files of Word's old kind, and new ones under a password: both come in the same wrapping and are refused by name. */
final class OldWordFile {

    private static final int[] MAGIC = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    private static final int HEADER = 512;

    private OldWordFile() {}

    /** Whether the file is one of these. */
    static boolean isOne(QuizFile file) {
        String name = file.shortName().toLowerCase(Locale.ROOT);
        boolean isNamedWord = name.endsWith(".doc") || name.endsWith(".docx") || name.endsWith(".wps");
        return isWrapped(file.content())
                && (holds(file.content(), "WordDocument") || isNamedWord && isEncrypted(file.content()));
    }

    /** Refuses such a file by its name. */
    static void refuse(byte[] content) throws WordRefusedException {
        if (isWrapped(content)) {
            throw new WordRefusedException(isEncrypted(content) ? "word-password" : "word-old");
        }
    }

    private static boolean isWrapped(byte[] content) {
        if (content.length < HEADER) {
            return false;
        }
        for (int i = 0; i < MAGIC.length; i++) {
            if ((content[i] & 0xFF) != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEncrypted(byte[] content) {
        return holds(content, "EncryptedPackage");
    }

    /** Whether the names of the parts, which are UTF-16, hold this one. */
    private static boolean holds(byte[] content, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
        for (int at = HEADER; at + wanted.length <= content.length; at++) {
            int same = 0;
            while (same < wanted.length && content[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
