package org.xuegui.exchange.qti;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xuegui.base.file.SafeArchive;
import org.xuegui.base.file.UnsafeArchiveException;

/** The files of a package. Addresses lead to files inside it or nowhere. */
final class QtiPackage {

    static final String MANIFEST = "imsmanifest.xml";

    private static final int PEEKED = 4096;
    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]{0,20}:");

    private final SafeArchive archive;
    private final ReadBudget budget;
    private final List<String> names;

    QtiPackage(SafeArchive archive, ReadBudget budget) {
        this.archive = archive;
        this.budget = budget;
        this.names = archive.names().stream().filter(name -> !isHidden(name)).toList();
    }

    /** What macOS adds to archives. */
    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/") || name.startsWith("._") || name.contains("/._");
    }

    /** All its files. */
    List<String> names() {
        return names;
    }

    /** The manifest, the one nearest to the root where there are several. */
    Optional<String> manifest() {
        return names.stream()
                .filter(name -> name.equalsIgnoreCase(MANIFEST) || name.toLowerCase(Locale.ROOT).endsWith('/' + MANIFEST))
                .min((one, other) -> Integer.compare(depth(one), depth(other)));
    }

    private static int depth(String name) {
        return (int) name.chars().filter(character -> character == '/').count();
    }

    /** Whether the address leads out of the package. */
    static boolean isExternal(String from, String address) {
        return SCHEME.matcher(address).find() || address.startsWith("/") || address.startsWith("\\")
                || path(from, address).isEmpty();
    }

    /** The file an address in another file leads to; empty where there is none. */
    Optional<String> find(String from, String address) {
        if (address.isBlank() || isExternal(from, address)) {
            return Optional.empty();
        }
        String written = address.replace('\\', '/');
        return path(from, written).flatMap(archive::find)
                .or(() -> path(from, decoded(written)).flatMap(archive::find));
    }

    private static String decoded(String address) {
        String path = address.split("[?#]", 2)[0];
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }

    /** The path from the root; empty where it would lead out. */
    private static Optional<String> path(String from, String address) {
        Deque<String> folders = new ArrayDeque<>();
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        for (String step : (folder + address).split("/")) {
            if (step.equals("..")) {
                if (folders.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                folders.addLast(step);
            }
        }
        return Optional.of(String.join("/", folders));
    }

    /** The name of the root element of a file; empty where it is no XML. */
    String root(String name) throws UnsafeArchiveException {
        byte[] start = start(name, PEEKED);
        String text = new String(start, StandardCharsets.UTF_8);
        return RootName.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** A file of XML; empty where it is too large. */
    Optional<byte[]> xml(String name, int most) throws UnsafeArchiveException {
        byte[] content = start(name, most + 1);
        budget.takeXml(content.length);
        return content.length > most ? Optional.empty() : Optional.of(content);
    }

    /** The first bytes of a file. */
    byte[] start(String name, int most) throws UnsafeArchiveException {
        try (InputStream stream = archive.read(name)) {
            return stream.readNBytes(most);
        } catch (UnsafeArchiveException refused) {
            throw refused;
        } catch (IOException damaged) {
            return new byte[0];
        }
    }
}
