package org.xuegui.base.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A zip file in memory, read entry by entry within limits that count the bytes that really come out: what the
 * headers claim decides nothing, and an entry nobody opens is not inflated. Names that lead out of the archive,
 * names given twice, links and encrypted entries are refused at opening. For one thread.
 */
public final class SafeArchive {

    /** The most entries an archive may have: a package of questions has a file for each. */
    public static final int MOST_ENTRIES = 50_000;
    /** The most bytes one entry may give: 50 MB. */
    public static final long MOST_ENTRY_BYTES = 50L << 20;
    /** The most bytes all entries read may give together: 200 MB. */
    public static final long MOST_BYTES = 200L << 20;
    /** How many times its packed size an entry may give; held against entries above {@link #RATIO_FROM} bytes only. */
    static final int MOST_RATIO = 100;
    /** Honest sheets repeat themselves: below 10 MB no ratio counts. */
    static final long RATIO_FROM = 10L << 20;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] content;
    private final List<String> names = new ArrayList<>();
    private final Map<String, ArchiveDirectory.Entry> entries = new HashMap<>();
    private final Map<String, List<String>> byLowerCase = new HashMap<>();
    private long bytesRead;

    private SafeArchive(byte[] content) {
        this.content = content;
    }

    /** Whether the bytes start like a zip file. */
    public static boolean isArchive(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /**
     * The archive in these bytes, which are not copied and must not change.
     *
     * @throws UnsafeArchiveException if it is no zip file or may not be read
     */
    public static SafeArchive open(byte[] content) throws UnsafeArchiveException {
        SafeArchive archive = new SafeArchive(content);
        for (ArchiveDirectory.Entry entry : ArchiveDirectory.read(content, MOST_ENTRIES)) {
            archive.add(entry);
        }
        return archive;
    }

    private void add(ArchiveDirectory.Entry entry) throws UnsafeArchiveException {
        if (entry.isEncrypted()) {
            throw new UnsafeArchiveException("archive-encrypted");
        }
        if (entry.isLink()) {
            throw new UnsafeArchiveException("archive-link", shown(entry.name()));
        }
        String name = safeName(entry.name());
        if (name.isEmpty() || name.endsWith("/")) {
            return;
        }
        if (entries.put(name, entry) != null) {
            throw new UnsafeArchiveException("archive-duplicate", shown(name));
        }
        names.add(name);
        byLowerCase.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(name);
    }

    /** The name with slashes; refused where it would lead out of a folder it is resolved against. */
    private static String safeName(String written) throws UnsafeArchiveException {
        String name = written.replace('\\', '/');
        boolean isDrive = name.length() > 1 && name.charAt(1) == ':';
        boolean leadsOut = name.startsWith("/") || isDrive || name.indexOf('\0') >= 0
                || ('/' + name + '/').contains("/../");
        if (leadsOut) {
            throw new UnsafeArchiveException("archive-entry-name", shown(written));
        }
        return name.startsWith("./") ? name.substring(2) : name;
    }

    private static String shown(String name) {
        String visible = name.replace('\0', '?');
        return visible.length() <= 60 ? visible : visible.substring(0, 60) + '…';
    }

    /** Names of all entries in their order, with slashes; folders are left out. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** The entry of this name; else the only one whose name differs in case alone. */
    public Optional<String> find(String name) {
        if (entries.containsKey(name)) {
            return Optional.of(name);
        }
        List<String> alike = byLowerCase.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /**
     * The content of an entry. The stream throws {@link UnsafeArchiveException} once a limit is passed.
     *
     * @param name one of {@link #names()}
     * @throws UnsafeArchiveException if the entry cannot be unpacked
     */
    public InputStream read(String name) throws UnsafeArchiveException {
        ArchiveDirectory.Entry entry = entries.get(name);
        if (entry == null) {
            throw new IllegalArgumentException("no such entry: " + name);
        }
        if (entry.method() != STORED && entry.method() != DEFLATED) {
            throw new UnsafeArchiveException("archive-method", shown(name), entry.method());
        }
        int from = ArchiveDirectory.dataStart(content, entry);
        int length = (int) Math.min(entry.packedSize(), content.length - from);
        InputStream packed = new ByteArrayInputStream(content, from, length);
        InputStream plain = entry.method() == STORED ? packed : inflated(packed);
        return new CountedStream(plain, length, shown(name));
    }

    private static InputStream inflated(InputStream packed) {
        Inflater inflater = new Inflater(true);
        return new InflaterInputStream(packed, inflater, 16_384) {
            @Override
            public void close() throws IOException {
                inflater.end();
                super.close();
            }
        };
    }

    /**
     * The whole content of an entry.
     *
     * @param name one of {@link #names()}
     * @throws UnsafeArchiveException if a limit is passed or the entry is damaged
     */
    public byte[] bytes(String name) throws UnsafeArchiveException {
        try (InputStream stream = read(name)) {
            return stream.readAllBytes();
        } catch (UnsafeArchiveException refused) {
            throw refused;
        } catch (IOException damaged) {
            throw new UnsafeArchiveException("archive-broken");
        }
    }

    /** Counts what comes out of an entry and stops where it is too much. */
    private final class CountedStream extends InputStream {

        private final InputStream plain;
        private final long packedSize;
        private final String name;
        private long given;

        CountedStream(InputStream plain, long packedSize, String name) {
            this.plain = plain;
            this.packedSize = packedSize;
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int got = plain.read(buffer, from, length);
            if (got > 0) {
                given += got;
                bytesRead += got;
                check();
            }
            return got;
        }

        private void check() throws UnsafeArchiveException {
            if (given > MOST_ENTRY_BYTES) {
                throw new UnsafeArchiveException("archive-entry-large", name, MOST_ENTRY_BYTES >> 20);
            }
            if (bytesRead > MOST_BYTES) {
                throw new UnsafeArchiveException("archive-large", MOST_BYTES >> 20);
            }
            if (given > RATIO_FROM && given / MOST_RATIO > packedSize) {
                throw new UnsafeArchiveException("archive-ratio", name, MOST_RATIO);
            }
        }

        @Override
        public void close() throws IOException {
            plain.close();
        }
    }
}
