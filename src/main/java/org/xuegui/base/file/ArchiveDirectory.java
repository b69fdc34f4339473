package org.xuegui.base.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the directory at the end of a zip file, also of one with 64-bit sizes or with bytes put before it. */
final class ArchiveDirectory {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int END_64_LOCATOR = 0x07064b50;
    private static final int END_64_LOCATOR_SIZE = 20;
    private static final int END_64 = 0x06064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int MOST_COMMENT = 0xFFFF;
    private static final long IN_64 = 0xFFFFFFFFL;
    private static final int UNIX_TYPE = 0xF000;
    private static final int UNIX_LINK = 0xA000;

    private final ByteBuffer zip;

    private ArchiveDirectory(byte[] content) {
        this.zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * One entry as the directory lists it.
     *
     * @param name as written
     * @param method how it is packed
     * @param packedSize bytes it takes in the file, as claimed
     * @param start where its own header stands
     */
    record Entry(String name, int method, long packedSize, long start, boolean isEncrypted, boolean isLink) {}

    /** The entries in their order. */
    static List<Entry> read(byte[] content, int most) throws UnsafeArchiveException {
        try {
            return new ArchiveDirectory(content).entries(most);
        } catch (IndexOutOfBoundsException cutOff) {
            throw new UnsafeArchiveException("archive-broken");
        }
    }

    private List<Entry> entries(int most) throws UnsafeArchiveException {
        int end = findEnd();
        long size = unsigned(end + 12);
        long start = unsigned(end + 16);
        int directoryEnd = end;
        int locator = end - END_64_LOCATOR_SIZE;
        if (locator >= 0 && zip.getInt(locator) == END_64_LOCATOR) {
            int end64 = index(zip.getLong(locator + 8));
            if (zip.getInt(end64) == END_64) {
                size = zip.getLong(end64 + 40);
                start = zip.getLong(end64 + 48);
                directoryEnd = end64;
            }
        }
        // bytes put before the archive move everything by as much
        int at = index(directoryEnd - size);
        long shift = at - start;
        List<Entry> entries = new ArrayList<>();
        while (at + ENTRY_SIZE <= directoryEnd && zip.getInt(at) == ENTRY) {
            if (entries.size() >= most) {
                throw new UnsafeArchiveException("archive-many", most);
            }
            entries.add(entry(at, shift));
            at += ENTRY_SIZE + word(at + 28) + word(at + 30) + word(at + 32);
        }
        if (at != directoryEnd) {
            throw new UnsafeArchiveException("archive-broken");
        }
        return entries;
    }

    private int findEnd() throws UnsafeArchiveException {
        int last = zip.capacity() - END_SIZE;
        for (int at = last; at >= 0 && at >= last - MOST_COMMENT; at--) {
            if (zip.getInt(at) == END && at + END_SIZE + word(at + 20) <= zip.capacity()) {
                return at;
            }
        }
        throw new UnsafeArchiveException("archive-broken");
    }

    private Entry entry(int at, long shift) {
        int flags = word(at + 8);
        int nameLength = word(at + 28);
        int extra = at + ENTRY_SIZE + nameLength;
        String name = name(at + ENTRY_SIZE, nameLength, (flags & 0x800) != 0);
        long packed = unsigned(at + 20);
        long plain = unsigned(at + 24);
        long start = unsigned(at + 42);
        if (packed == IN_64 || start == IN_64) {
            int large = findLarge(extra, word(at + 30));
            if (large >= 0) {
                int next = plain == IN_64 ? large + 8 : large;
                if (packed == IN_64) {
                    packed = zip.getLong(next);
                    next += 8;
                }
                start = start == IN_64 ? zip.getLong(next) : start;
            }
        }
        boolean isLink = (zip.getInt(at + 38) >>> 16 & UNIX_TYPE) == UNIX_LINK;
        return new Entry(name, word(at + 10), packed, start + shift, (flags & 1) != 0, isLink);
    }

    /** Where the 64-bit sizes stand in the extra fields; -1 without any. */
    private int findLarge(int extra, int length) {
        int at = extra;
        while (at + 4 <= extra + length) {
            if (word(at) == 1) {
                return at + 4;
            }
            at += 4 + word(at + 2);
        }
        return -1;
    }

    private String name(int at, int length, boolean isUtf8) {
        byte[] bytes = Arrays.copyOfRange(zip.array(), at, at + length);
        Optional<DecodedText> decoded =
                DecodedText.decode(bytes, isUtf8 ? Optional.of(StandardCharsets.UTF_8) : Optional.empty());
        return decoded.map(DecodedText::text).orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** Where the packed bytes of the entry begin. */
    static int dataStart(byte[] content, Entry entry) throws UnsafeArchiveException {
        ArchiveDirectory directory = new ArchiveDirectory(content);
        try {
            int at = directory.index(entry.start());
            int start = at + LOCAL_SIZE + directory.word(at + 26) + directory.word(at + 28);
            if (directory.zip.getInt(at) != LOCAL || start > content.length || entry.packedSize() < 0) {
                throw new UnsafeArchiveException("archive-broken");
            }
            return start;
        } catch (IndexOutOfBoundsException cutOff) {
            throw new UnsafeArchiveException("archive-broken");
        }
    }

    private int word(int at) {
        return zip.getShort(at) & 0xFFFF;
    }

    private long unsigned(int at) {
        return zip.getInt(at) & IN_64;
    }

    private int index(long at) {
        if (at < 0 || at > zip.capacity()) {
            throw new IndexOutOfBoundsException("outside the file");
        }
        return (int) at;
    }
}
