package org.xuegui.exchange.qti;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuegui.base.text.Passage;

/** Gives the pictures of a set files in its package, equal ones the same. */
final class PictureFiles {

    private static final String UP = "../";

    private final Map<String, String> byContent = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();

    /** The address of the picture as an item sees it. */
    String address(Passage.Picture picture) {
        String path = byContent.computeIfAbsent(picture.mediaType() + ' ' + picture.base64(), key -> add(picture));
        if (path.isEmpty()) {
            return "data:" + picture.mediaType() + ";base64," + picture.base64();
        }
        used.add(path);
        return UP + path;
    }

    /** The path of the new file; empty where the data are no picture to have a file. */
    private String add(Passage.Picture picture) {
        try {
            byte[] content = Base64.getDecoder().decode(picture.base64());
            boolean isKnown = PackagePictures.kind(content).filter(picture.mediaType()::equals).isPresent();
            if (!isKnown) {
                return "";
            }
            String ending = picture.mediaType().substring(picture.mediaType().indexOf('/') + 1);
            String path = "images/picture-" + (files.size() + 1) + '.' + ending;
            files.put(path, content);
            return path;
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    /** The picture behind an address; empty where there is none. */
    Optional<Passage.Picture> find(String address, String description) {
        return Optional.of(address)
                .filter(each -> each.startsWith(UP))
                .map(each -> files.get(each.substring(UP.length())))
                .flatMap(content -> PackagePictures.picture(content, description));
    }

    /** The files whose address was asked since this was asked last. */
    List<String> takeUsed() {
        List<String> paths = new ArrayList<>(used);
        used.clear();
        return paths;
    }

    /** All files by path. */
    Map<String, byte[]> files() {
        return files;
    }
}
