package org.xuegui.exchange.anki;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.xuegui.base.file.SafeArchive;
import org.xuegui.base.file.UnsafeArchiveException;

/**
 * The zip file of a package: which of its collections counts, and its entries unpacked within limits.
 *
 * @param archive the zip file
 * @param collection the entry that holds the notes
 * @param isCompressed whether its entries are compressed a second time
 */
record AnkiPackage(SafeArchive archive, String collection, boolean isCompressed) {

    private static final String FIRST = "collection.anki2";
    private static final String SECOND = "collection.anki21";
    private static final String LATEST = "collection.anki21b";
    private static final String META = "meta";
    private static final int BUFFER = 16_384;

    /** Whether the zip file holds a collection of any generation. */
    static boolean isOne(byte[] content) {
        try {
            return SafeArchive.open(content).names().stream().anyMatch(name -> name.startsWith(FIRST));
        } catch (UnsafeArchiveException refused) {
            return false;
        }
    }

    /**
     * Opens a package. Newer ones also hold an old collection with a single note that asks to update; the version
     * says which counts.
     */
    static AnkiPackage open(byte[] content) throws UnsafeArchiveException, AnkiRefusedException {
        SafeArchive archive = SafeArchive.open(content);
        String collection = collection(archive);
        if (!archive.names().contains(collection)) {
            throw new AnkiRefusedException("anki-collection-missing", collection);
        }
        return new AnkiPackage(archive, collection, collection.equals(LATEST));
    }

    private static String collection(SafeArchive archive) throws UnsafeArchiveException, AnkiRefusedException {
        if (archive.names().contains(META)) {
            long version = Protobuf.read(archive.bytes(META)).number(1);
            if (version == 1) {
                return FIRST;
            }
            if (version == 2) {
                return SECOND;
            }
            if (version == 3) {
                return LATEST;
            }
            if (version != 0) {
                throw new AnkiRefusedException("anki-newer", version);
            }
        }
        if (archive.names().contains(LATEST)) {
            return LATEST;
        }
        return archive.names().contains(SECOND) ? SECOND : FIRST;
    }

    /** Unpacks an entry into a stream, no more than so many bytes. */
    void unpack(String name, OutputStream target, long most)
            throws IOException, UnsafeArchiveException, AnkiRefusedException {
        try (InputStream packed = archive.read(name);
                InputStream plain = isCompressed ? new ZstdInputStream(packed) : packed) {
            byte[] buffer = new byte[BUFFER];
            long total = 0;
            for (int got = plain.read(buffer); got >= 0; got = plain.read(buffer)) {
                total += got;
                if (total > most) {
                    throw new AnkiRefusedException("anki-large", name, most >> 20);
                }
                target.write(buffer, 0, got);
            }
        } catch (MalformedInputException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new AnkiRefusedException("anki-damaged");
        }
    }

    /** The bytes of an entry, no more than so many. */
    byte[] bytes(String name, long most) throws IOException, UnsafeArchiveException, AnkiRefusedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        unpack(name, bytes, most);
        return bytes.toByteArray();
    }
}
