package org.xuegui.base.text;

import java.util.List;
import java.util.Objects;

/**
 * A text for a person, not yet in a language: a bundle key and its arguments. Domain code and
 * exceptions carry messages; only the outermost layer turns one into a sentence with {@link Texts}.
 *
 * @param key bundle key such as {@code problem.yaml.missing-field}; the part before the first dot
 *     names the bundle
 * @param arguments values for the {@code {0}}, {@code {1}} … of the text; an argument that is itself
 *     a {@code Message} is put into the same language first
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    /** A message with this key and these arguments, none of them null. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
