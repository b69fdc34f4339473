package org.xuegui.quiz.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * YAML files that travel with the program, by their path from the top level on, such as
 * {@code seeds/my-pack/facts.yaml}.
 *
 * @param files content by path, in order of the paths
 */
record PackedFiles(SortedMap<String, byte[]> files) {

    /** The files below these folders in the place this program's classes come from: a jar or a folder. */
    static PackedFiles ofProgram(String... folders) {
        CodeSource source = PackedFiles.class.getProtectionDomain().getCodeSource();
        try {
            Path program = Path.of(source.getLocation().toURI());
            return Files.isDirectory(program) ? ofFolder(program, folders) : ofJar(program, folders);
        } catch (URISyntaxException | IOException e) {
            throw new UncheckedIOException(new IOException("the program's own files cannot be read", e));
        }
    }

    /** The files below these folders of a folder. */
    static PackedFiles ofFolder(Path root, String... folders) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String folder : folders) {
            Path start = root.resolve(folder);
            if (!Files.isDirectory(start)) {
                continue;
            }
            try (Stream<Path> found = Files.walk(start)) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    String path = root.relativize(file).toString().replace('\\', '/');
                    if (path.endsWith(".yaml")) {
                        files.put(path, Files.readAllBytes(file));
                    }
                }
            }
        }
        return new PackedFiles(files);
    }

    /** The files below these folders of a jar. */
    static PackedFiles ofJar(Path jar, String... folders) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (JarFile archive = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> entries = archive.entries(); entries.hasMoreElements();) {
                JarEntry entry = entries.nextElement();
                String path = entry.getName();
                if (path.endsWith(".yaml") && Stream.of(folders).anyMatch(folder -> path.startsWith(folder + '/'))) {
                    try (InputStream content = archive.getInputStream(entry)) {
                        files.put(path, content.readAllBytes());
                    }
                }
            }
        }
        return new PackedFiles(files);
    }

    /** The files whose path begins so. */
    PackedFiles below(String prefix) {
        SortedMap<String, byte[]> some = new TreeMap<>();
        files.forEach((path, content) -> {
            if (path.startsWith(prefix)) {
                some.put(path, content);
            }
        });
        return new PackedFiles(some);
    }

    /** SHA-256 over all paths and contents, 64 hexadecimal digits. */
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                digest.update((file.getKey() + '\n' + file.getValue().length + '\n').getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
