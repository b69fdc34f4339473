package org.xuegui.regulation;

import java.util.Objects;

/**
 * One file of a pack's folder.
 *
 * @param name how problems name it, such as {@code seeds/my-pack/facts.yaml}
 * @param content its bytes
 */
public record PackFile(String name, byte[] content) {

    public PackFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }
}
