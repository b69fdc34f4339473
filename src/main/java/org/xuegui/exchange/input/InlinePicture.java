package org.xuegui.exchange.input;

import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.xuegui.base.text.Passage;

/** Pictures small enough and of a kind to be kept inside a text. */
public final class InlinePicture {

    /** The largest picture kept, in bytes. */
    public static final int MOST_BYTES = 512 << 10;

    private static final Set<String> KINDS = Set.of("image/png", "image/jpeg", "image/gif", "image/bmp");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s++");
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
            byte[] content = Base64.getDecoder().decode(WHITE_SPACE.matcher(base64).replaceAll(""));
            return content.length == 0 ? Optional.empty() : Optional.of(of(kind, content, description));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Passage.Picture of(String kind, byte[] content, String description) {
        return new Passage.Picture(kind, Base64.getEncoder().encodeToString(content), description);
    }

    /** The picture of these bytes; empty if it is not one to keep. */
    public static Optional<Passage.Picture> find(String kind, byte[] content, String description) {
        return KINDS.contains(kind) && content.length > 0 && content.length <= MOST_BYTES
                ? Optional.of(of(kind, content, description))
                : Optional.empty();
    }
}
