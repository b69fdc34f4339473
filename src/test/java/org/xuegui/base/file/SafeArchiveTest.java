package org.xuegui.base.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeArchiveTest {

    private static final String TEXT = "内容";

    @Test
    void entriesAreReadByNameAndNothingElseIsInflated() throws IOException {
        SafeArchive archive = SafeArchive.open(zip(StandardCharsets.UTF_8, "a/b.xml", "c.xml", "folder/"));

        assertThat(archive.names()).containsExactly("a/b.xml", "c.xml");
        assertThat(archive.find("A/B.xml")).contains("a/b.xml");
        assertThat(archive.find("d.xml")).isEmpty();
        assertThat(new String(archive.bytes("a/b.xml"), StandardCharsets.UTF_8)).isEqualTo(TEXT);
    }

    @Test
    void namesInChineseEncodingAndWithBackslashesAreUnderstood() throws IOException {
        assertThat(SafeArchive.open(zip(Charset.forName("GBK"), "题库/第一章.xml")).names())
                .containsExactly("题库/第一章.xml");
        assertThat(SafeArchive.open(zip(StandardCharsets.UTF_8, "xl\\a.xml")).names()).containsExactly("xl/a.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "a/../../b", "a/..", "/etc/passwd", "C:\\a", "..\\a", "a\0b"})
    void namesThatLeadOutAreRefused(String name) throws IOException {
        assertRefused(zip(StandardCharsets.UTF_8, name), "archive-entry-name");
    }

    @Test
    void twoEntriesOfOneNameAreRefusedAndNamesThatDifferInCaseAreNotMixedUp() throws IOException {
        byte[] twice = zip(StandardCharsets.UTF_8, "a.xml", "b.xml");
        replace(twice, "b.xml", "a.xml");
        assertRefused(twice, "archive-duplicate");

        SafeArchive archive = SafeArchive.open(zip(StandardCharsets.UTF_8, "a.png", "A.png"));
        assertThat(archive.find("A.png")).contains("A.png");
        assertThat(archive.find("a.PNG")).isEmpty();
    }

    @Test
    void encryptedEntriesAndLinksAreRefused() throws IOException {
        byte[] encrypted = zip(StandardCharsets.UTF_8, "a.xml");
        int entry = directory(encrypted);
        encrypted[entry + 8] |= 1;
        assertRefused(encrypted, "archive-encrypted");

        byte[] link = zip(StandardCharsets.UTF_8, "a.xml");
        ByteBuffer.wrap(link).order(ByteOrder.LITTLE_ENDIAN).putInt(directory(link) + 38, 0xA1FF << 16);
        assertRefused(link, "archive-link");
    }

    @Test
    void sizesAreCountedWhileReadingWhateverTheHeadersSay() throws IOException {
        byte[] bomb = zipped(new byte[12 << 20]);
        ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN).putInt(directory(bomb) + 24, 10);

        assertThatThrownBy(() -> SafeArchive.open(bomb).bytes("a"))
                .isInstanceOfSatisfying(UnsafeArchiveException.class,
                        refused -> assertThat(refused.problem("x").code()).isEqualTo("archive-ratio"));
    }

    @Test
    void belowTenMegabytesNoRatioCounts() throws IOException {
        assertThat(SafeArchive.open(zipped(new byte[9 << 20])).bytes("a")).hasSize(9 << 20);
    }

    @Test
    void oneEntryAndAllTogetherHaveALimit() throws IOException {
        byte[] noise = new byte[1 << 20];
        new Random(1).nextBytes(noise);
        byte[] large = zipped(noise, 51);
        assertThatThrownBy(() -> SafeArchive.open(large).bytes("a")).hasMessageContaining("archive-entry-large");

        byte[] fair = zipped(noise, 45);
        SafeArchive archive = SafeArchive.open(fair);
        for (int i = 0; i < 4; i++) {
            drain(archive);
        }
        assertThatThrownBy(() -> drain(archive)).hasMessageContaining("archive-large");
    }

    private static void drain(SafeArchive archive) throws IOException {
        try (InputStream stream = archive.read("a")) {
            stream.skip(Long.MAX_VALUE);
        }
    }

    @Test
    void damagedFilesAreRefused() throws IOException {
        byte[] whole = zip(StandardCharsets.UTF_8, "a.xml", "b.xml");
        for (int length = 0; length < whole.length; length++) {
            assertRefused(Arrays.copyOf(whole, length), "archive-broken");
        }
        byte[] unknown = zip(StandardCharsets.UTF_8, "a.xml");
        unknown[directory(unknown) + 10] = 99;
        assertThatThrownBy(() -> SafeArchive.open(unknown).bytes("a.xml")).hasMessageContaining("archive-method");
    }

    @Test
    void anyDamageEndsInARefusal() throws IOException {
        byte[] whole = zip(StandardCharsets.UTF_8, "a.xml", "b.xml");
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 3; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                SafeArchive archive = SafeArchive.open(damaged);
                for (String name : archive.names()) {
                    archive.bytes(name);
                }
            } catch (UnsafeArchiveException refused) {
                assertThat(refused.problem("x").isError()).isTrue();
            }
        }
    }

    @Test
    void bytesBeforeTheArchiveDoNotMatter() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, "a.xml");
        byte[] moved = new byte[zip.length + 100];
        System.arraycopy(zip, 0, moved, 100, zip.length);

        assertThat(new String(SafeArchive.open(moved).bytes("a.xml"), StandardCharsets.UTF_8)).isEqualTo(TEXT);
    }

    private static void assertRefused(byte[] content, String code) {
        assertThatThrownBy(() -> SafeArchive.open(content)).isInstanceOfSatisfying(UnsafeArchiveException.class,
                refused -> assertThat(refused.problem("x").code()).isEqualTo(code));
    }

    private static byte[] zip(Charset names, String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                if (!entry.endsWith("/")) {
                    zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
                }
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] zipped(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a"));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    /** Stored, not packed: an entry of so many megabytes of noise. */
    private static byte[] zipped(byte[] noise, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CRC32 sum = new CRC32();
        for (int i = 0; i < times; i++) {
            sum.update(noise);
        }
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry("a");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize((long) noise.length * times);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            for (int i = 0; i < times; i++) {
                zip.write(noise);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static int directory(byte[] zip) {
        for (int at = 0; at < zip.length; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                return at;
            }
        }
        throw new AssertionError("no directory");
    }

    private static void replace(byte[] zip, String from, String to) {
        byte[] wanted = from.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at + wanted.length <= zip.length; at++) {
            if (Arrays.equals(Arrays.copyOfRange(zip, at, at + wanted.length), wanted)) {
                System.arraycopy(to.getBytes(StandardCharsets.UTF_8), 0, zip, at, wanted.length);
            }
        }
    }
}
