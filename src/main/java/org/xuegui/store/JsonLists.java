package org.xuegui.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.xuegui.quiz.json.JsonText;

/** Short lists in one column, as JSON arrays, which SQLite's own functions can take apart. */
final class JsonLists {

    private JsonLists() {}

    static String ofTexts(Iterable<String> texts) {
        return JsonText.write(JsonText.texts(texts));
    }

    static List<String> texts(String json) {
        List<String> texts = new ArrayList<>();
        for (JsonNode node : JsonText.read(json)) {
            texts.add(node.textValue());
        }
        return texts;
    }

    static String ofFlags(Iterable<Boolean> flags) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        flags.forEach(flag -> array.add(flag.booleanValue()));
        return JsonText.write(array);
    }

    static List<Boolean> flags(String json) {
        List<Boolean> flags = new ArrayList<>();
        for (JsonNode node : JsonText.read(json)) {
            flags.add(node.booleanValue());
        }
        return flags;
    }

    static String ofWhole(Iterable<Integer> numbers) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        numbers.forEach(number -> array.add(number.intValue()));
        return JsonText.write(array);
    }

    static List<Integer> whole(String json) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode node : JsonText.read(json)) {
            numbers.add(node.intValue());
        }
        return numbers;
    }

    static String ofNumbers(Iterable<Double> numbers) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        numbers.forEach(number -> array.add(number.doubleValue()));
        return JsonText.write(array);
    }

    static List<Double> numbers(String json) {
        List<Double> numbers = new ArrayList<>();
        for (JsonNode node : JsonText.read(json)) {
            numbers.add(node.doubleValue());
        }
        return numbers;
    }
}
