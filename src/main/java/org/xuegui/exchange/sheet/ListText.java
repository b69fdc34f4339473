package org.xuegui.exchange.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Lists as other programs write them into a cell: JSON, or Python's {@code ['x', 'y']}. */
final class ListText {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TEXT_KEYS = List.of("optionContent", "content", "text", "optionText", "value",
            "option", "title", "name", "label");

    private ListText() {}

    /** The texts of the list; none where the text is no list. */
    static List<String> read(String text) {
        boolean isList = text.startsWith("[") && text.endsWith("]");
        boolean isObject = text.startsWith("{") && text.endsWith("}");
        if (!isList && !isObject) {
            return List.of();
        }
        try {
            return texts(JSON.readTree(text));
        } catch (JsonProcessingException noJson) {
            return isList ? quoted(text) : List.of();
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list) {
            String text = item.isObject() ? ofObject(item) : item.asText();
            if (!text.isBlank()) {
                texts.add(CellText.trim(text));
            }
        }
        return texts;
    }

    private static String ofObject(JsonNode item) {
        return TEXT_KEYS.stream()
                .filter(key -> item.path(key).isValueNode())
                .map(key -> item.path(key).asText())
                .findFirst()
                .orElse("");
    }

    private static List<String> quoted(String text) {
        List<String> texts = new ArrayList<>();
        StringBuilder one = new StringBuilder();
        char quote = 0;
        for (int i = 1; i < text.length() - 1; i++) {
            char sign = text.charAt(i);
            if (quote == 0) {
                quote = sign == '\'' || sign == '"' ? sign : 0;
            } else if (sign == '\\' && i + 1 < text.length() - 1) {
                one.append(text.charAt(++i));
            } else if (sign == quote) {
                texts.add(one.toString());
                one.setLength(0);
                quote = 0;
            } else {
                one.append(sign);
            }
        }
        return texts;
    }
}
