package org.xuegui.exchange.input;

import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.xuegui.base.text.Passage;

/** Pictures small enough and of a kind to be kept inside a text. */
public final class InlinePicture {

    /** The largest picture kept, in bytes. */
    public static final int MOST_BYTES = 512 << 10;

    private static final Set<String> KINDS = Set.of("image/png", "image/jpeg", "image/gif", "image/bmp");
    private static final String SCHEME = "data:";
    private static final String ENCODING = ";base64";

    private InlinePicture() {}

    /** The picture of a {@code data:} address; empty if it is none, or not one to keep. */
    public static Optional<Passage.Picture> find(String address, String description) {
        int comma = address.indexOf(',');
        if (comma < 0 || !address.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        String head = address.substring(SCHEME.length(), comma);
        if (!head.endsWith(ENCODING)) {
            return Optional.empty();
        }
        String kind = head.substring(0, head.length() - ENCODING.length());
        return of(kind, address.substring(comma + 1), description);
    }

    /** The picture of these base64 data; empty if it is not one to keep. */
    public static Optional<Passage.Picture> of(String kind, String base64, String description) {
        if (!KINDS.contains(kind) || base64.length() / 4 * 3 > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            byte[] content = Base64.getMimeDecoder().decode(base64);
            String clean = Base64.getEncoder().encodeToString(content);
            return Optional.of(new Passage.Picture(kind, clean, description));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
