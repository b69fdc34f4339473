package org.xuegui.workspace;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A small file of {@code key=value} lines in UTF-8. It is replaced as a whole: after a power cut there is either
 * the old one or the new one.
 */
final class PropertyFile {

    /** Tells our files from a file of zeros that some file systems leave after a power cut. */
    private static final String MARK = "format";

    private final Path path;

    PropertyFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    /**
     * What the file holds.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is not such a file
     */
    Properties read() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            properties.load(reader);
        }
        if (!properties.containsKey(MARK)) {
            throw new IllegalArgumentException("no line " + MARK + "=1");
        }
        return properties;
    }

    /**
     * What the file's lines hold, each line read on its own: a bad escape spoils no other line.
     *
     * @param isOurs whether lines of these names are of the file looked for where its mark is missing
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is not such a file
     */
    Map<String, String> readLines(Predicate<Set<String>> isOurs) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : Files.readAllLines(path)) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                values.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
            }
        }
        if (!values.containsKey(MARK) && !isOurs.test(values.keySet())) {
            throw new IllegalArgumentException("no line " + MARK + "=1 and none of ours");
        }
        return values;
    }

    /** Replaces the file. Keys and values are free of line breaks and backslashes. */
    void write(Map<String, String> values) throws IOException {
        StringBuilder text = new StringBuilder(MARK + "=1\n");
        values.forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
        Path fresh = Files.createTempFile(path.toAbsolutePath().getParent(), path.getFileName().toString(), ".tmp");
        try {
            writeThrough(fresh, text.toString());
            replaceBy(fresh);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void writeThrough(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private void replaceBy(Path fresh) throws IOException {
        try {
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
