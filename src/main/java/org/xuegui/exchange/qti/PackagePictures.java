package org.xuegui.exchange.qti;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.xuegui.base.file.UnsafeArchiveException;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.HtmlPassage;
import org.xuegui.exchange.input.InlinePicture;

/** Small pictures inside a package; each is read once, however often it is shown. */
final class PackagePictures {

    private final QtiPackage files;
    private final ReadBudget budget;
    private final Map<String, Optional<Passage.Picture>> known = new HashMap<>();

    PackagePictures(QtiPackage files, ReadBudget budget) {
        this.files = files;
        this.budget = budget;
    }

    /** The pictures as a file at this path addresses them. */
    HtmlPassage.Pictures seenFrom(String path) {
        return (address, description) -> files.find(path, address)
                .flatMap(name -> known.computeIfAbsent(name, this::read))
                .filter(picture -> budget.takePicture(picture.base64().length()))
                .map(picture -> new Passage.Picture(picture.mediaType(), picture.base64(), description));
    }

    private Optional<Passage.Picture> read(String name) {
        try {
            byte[] content = files.start(name, InlinePicture.MOST_BYTES + 1);
            return picture(content, "");
        } catch (UnsafeArchiveException refused) {
            return Optional.empty();
        }
    }

    /** The picture of these bytes; empty if it is not one to keep. */
    static Optional<Passage.Picture> picture(byte[] content, String description) {
        if (content.length > InlinePicture.MOST_BYTES) {
            return Optional.empty();
        }
        return kind(content)
                .map(kind -> new Passage.Picture(kind, Base64.getEncoder().encodeToString(content), description));
    }

    /** The media type of these bytes, by how they begin. */
    static Optional<String> kind(byte[] content) {
        if (startsWith(content, 0x89, 'P', 'N', 'G')) {
            return Optional.of("image/png");
        }
        if (startsWith(content, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("image/jpeg");
        }
        if (startsWith(content, 'G', 'I', 'F', '8')) {
            return Optional.of("image/gif");
        }
        return startsWith(content, 'B', 'M') ? Optional.of("image/bmp") : Optional.empty();
    }

    private static boolean startsWith(byte[] content, int... sign) {
        for (int i = 0; i < sign.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != sign[i]) {
                return false;
            }
        }
        return true;
    }
}
