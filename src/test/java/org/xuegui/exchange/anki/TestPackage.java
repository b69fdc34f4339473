package org.xuegui.exchange.anki;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packages as the three generations of Anki zip them. */
final class TestPackage {

    private TestPackage() {}

    /** The first: one old collection. */
    static byte[] first(TestCollection collection, Map<String, byte[]> media) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("collection.anki2", collection.bytes(11));
        addOldMedia(entries, media);
        return zip(entries);
    }

    /** The second: an old collection beside one that asks to update. */
    static byte[] second(TestCollection collection, Map<String, byte[]> media) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("meta", new byte[] {8, 2});
        entries.put("collection.anki2", TestCollection.placeholder());
        entries.put("collection.anki21", collection.bytes(11));
        addOldMedia(entries, media);
        return zip(entries);
    }

    /** The latest: a new collection, everything compressed again, beside one that asks to update. */
    static byte[] latest(TestCollection collection, Map<String, byte[]> media) {
        return latest(collection.bytes(18), media);
    }

    static byte[] latest(byte[] collection, Map<String, byte[]> media) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("meta", new byte[] {8, 3});
        entries.put("collection.anki21b", zstd(collection));
        entries.put("collection.anki2", TestCollection.placeholder());
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        int number = 0;
        for (Map.Entry<String, byte[]> one : media.entrySet()) {
            byte[] name = one.getKey().getBytes(StandardCharsets.UTF_8);
            TestCollection.field(list, 1, TestCollection.message(1, name, 3, new byte[20]));
            entries.put(String.valueOf(number++), zstd(one.getValue()));
        }
        entries.put("media", zstd(list.toByteArray()));
        return zip(entries);
    }

    private static void addOldMedia(Map<String, byte[]> entries, Map<String, byte[]> media) {
        StringBuilder list = new StringBuilder("{");
        int number = 0;
        for (Map.Entry<String, byte[]> one : media.entrySet()) {
            list.append(number == 0 ? "" : ", ").append('"').append(number).append("\": \"")
                    .append(one.getKey()).append('"');
            entries.put(String.valueOf(number++), one.getValue());
        }
        entries.put("media", list.append('}').toString().getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] zstd(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream compressed = new ZstdOutputStream(bytes)) {
            compressed.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
