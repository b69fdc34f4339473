package org.xuegui.quiz.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The fields of one JSON object, read with their place in every error. All methods throw
 * {@link MalformedJsonException} where a value is missing or of another kind.
 */
public final class JsonFields {

    private final JsonNode node;
    private final String place;

    /** The fields of this object. */
    public JsonFields(JsonNode node, String place) {
        if (!node.isObject()) {
            throw new MalformedJsonException(place, "an object was expected, found " + kind(node));
        }
        this.node = node;
        this.place = place;
    }

    /** Whether the field is there and not null. */
    public boolean has(String key) {
        return node.hasNonNull(key);
    }

    /** Path of a field in the whole text. */
    public String place(String key) {
        return place.isEmpty() ? key : place + '.' + key;
    }

    /** The value of a field that must be there. */
    public JsonNode get(String key) {
        if (!has(key)) {
            throw new MalformedJsonException(place(key), "is missing");
        }
        return node.get(key);
    }

    /** A text that must be there. */
    public String text(String key) {
        return text(get(key), place(key));
    }

    /** A text, or this one where the field is absent. */
    public String text(String key, String absent) {
        return has(key) ? text(key) : absent;
    }

    /** Texts; none where the field is absent. */
    public List<String> texts(String key) {
        return list(key, JsonFields::text);
    }

    /** True or false; false where the field is absent. */
    public boolean isTrue(String key) {
        return has(key) && bool(key);
    }

    /** True or false, which must be there. */
    public boolean bool(String key) {
        JsonNode value = get(key);
        if (!value.isBoolean()) {
            throw new MalformedJsonException(place(key), "true or false was expected, found " + kind(value));
        }
        return value.booleanValue();
    }

    /** A number that must be there, exactly as written. */
    public BigDecimal number(String key) {
        JsonNode value = get(key);
        if (!value.isNumber()) {
            throw new MalformedJsonException(place(key), "a number was expected, found " + kind(value));
        }
        return value.decimalValue();
    }

    /** A number, if the field is there. */
    public Optional<BigDecimal> findNumber(String key) {
        return has(key) ? Optional.of(number(key)) : Optional.empty();
    }

    /** A whole number that must be there. */
    public long whole(String key) {
        JsonNode value = get(key);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new MalformedJsonException(place(key), "a whole number was expected, found " + kind(value));
        }
        return value.longValue();
    }

    /** A constant by its name, in upper or lower case. */
    public <E extends Enum<E>> E constant(String key, Class<E> type) {
        String name = text(key);
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new MalformedJsonException(place(key), "unknown value " + name));
    }

    /** The elements of an array, each read from its value and place; none where the field is absent. */
    public <T> List<T> list(String key, BiFunction<JsonNode, String, T> element) {
        return has(key) ? list(get(key), place(key), element) : List.of();
    }

    /** The elements of an array, each read from its value and place. */
    public static <T> List<T> list(JsonNode array, String place, BiFunction<JsonNode, String, T> element) {
        if (!array.isArray()) {
            throw new MalformedJsonException(place, "an array was expected, found " + kind(array));
        }
        List<T> elements = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            elements.add(element.apply(array.get(i), place + '[' + i + ']'));
        }
        return elements;
    }

    /** The value as a text. */
    public static String text(JsonNode value, String place) {
        if (!value.isTextual()) {
            throw new MalformedJsonException(place, "a text was expected, found " + kind(value));
        }
        return value.textValue();
    }

    private static String kind(JsonNode node) {
        return node.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
