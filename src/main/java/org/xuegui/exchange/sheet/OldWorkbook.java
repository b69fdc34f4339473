package org.xuegui.exchange.sheet;

import java.nio.charset.StandardCharsets;

/** Files of Excel's old kind, and new ones under a password: both come in the same wrapping and are refused by name. */
final class OldWorkbook {

    private static final int[] MAGIC = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

    private OldWorkbook() {}

    private static boolean isWrapped(byte[] content) {
        if (content.length < 512) {
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

    static boolean isOne(byte[] content) {
        return isWrapped(content)
                && (holds(content, "Workbook") || holds(content, "Book") || isEncrypted(content))
                && !holds(content, "WordDocument");
    }

    /** Refuses such a file by its name. */
    static void refuse(byte[] content) throws SheetRefusedException {
        if (isWrapped(content)) {
            throw new SheetRefusedException("", isEncrypted(content) ? "sheet-password" : "sheet-xls");
        }
    }

    /** Whether the names of the parts, which are UTF-16, hold this one. */
    private static boolean holds(byte[] content, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
        for (int at = 512; at + wanted.length <= content.length; at++) {
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
