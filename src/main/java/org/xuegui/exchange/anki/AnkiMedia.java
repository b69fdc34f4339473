package org.xuegui.exchange.anki;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.HtmlPassage;
import org.xuegui.exchange.input.InlinePicture;

/** The pictures of a package by the names notes call them; small ones only, and not too many. */
final class AnkiMedia implements HtmlPassage.Pictures {

    private static final String LIST = "media";
    private static final long MOST_LIST_BYTES = 8L << 20;
    /** All pictures of a file together: with the questions they must fit into memory. */
    private static final int MOST_BYTES = 24 << 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AnkiPackage file;
    private final Map<String, String> entries = new HashMap<>();
    private final Map<String, String> cache = new HashMap<>();
    private int bytes;

    private AnkiMedia(AnkiPackage file) {
        this.file = file;
    }

    /** The media of this package; none where its list cannot be read. */
    static AnkiMedia of(AnkiPackage file) {
        AnkiMedia media = new AnkiMedia(file);
        if (file.archive().names().contains(LIST)) {
            try {
                media.read(file.bytes(LIST, MOST_LIST_BYTES));
            } catch (IOException | AnkiRefusedException unreadable) {
                media.entries.clear();
            }
        }
        return media;
    }

    private void read(byte[] list) throws JsonProcessingException, IOException {
        if (file.isCompressed()) {
            List<byte[]> all = Protobuf.read(list).messages(1);
            for (int i = 0; i < all.size(); i++) {
                entries.put(Protobuf.read(all.get(i)).text(1), String.valueOf(i));
            }
            return;
        }
        JsonNode names = JSON.readTree(list);
        names.fields().forEachRemaining(entry -> entries.put(entry.getValue().asText(), entry.getKey()));
    }

    @Override
    public Optional<Passage.Picture> find(String address, String description) {
        return one(address, description).or(() -> one(decoded(address), description));
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return address;
        }
    }

    private Optional<Passage.Picture> one(String name, String description) {
        String entry = entries.get(name);
        if (entry == null || !file.archive().names().contains(entry) || bytes > MOST_BYTES) {
            return Optional.empty();
        }
        String base64 = cache.computeIfAbsent(entry, this::base64);
        return InlinePicture.of(kind(base64), base64, description.isEmpty() ? name : description);
    }

    /** The picture's data; empty where it is too large or damaged. */
    private String base64(String entry) {
        try {
            String base64 = Base64.getEncoder().encodeToString(file.bytes(entry, InlinePicture.MOST_BYTES));
            bytes += base64.length();
            return base64;
        } catch (IOException | AnkiRefusedException unusable) {
            return "";
        }
    }

    /** The media type by the first bytes, which say more than a name. */
    private static String kind(String base64) {
        if (base64.startsWith("iVBORw0KGgo")) {
            return "image/png";
        }
        if (base64.startsWith("/9j/")) {
            return "image/jpeg";
        }
        if (base64.startsWith("R0lGOD")) {
            return "image/gif";
        }
        return base64.startsWith("Qk") ? "image/bmp" : "";
    }
}
