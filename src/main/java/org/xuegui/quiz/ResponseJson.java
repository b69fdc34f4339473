package org.xuegui.quiz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.xuegui.quiz.json.JsonFields;
import org.xuegui.quiz.json.JsonText;
import org.xuegui.quiz.json.MalformedJsonException;

/**
 * The JSON of a response: an object with one key that names the kind ({@code chosen}, {@code judged},
 * {@code filled}, {@code matched}, {@code ordered}, {@code written}), without any for no answer.
 */
public final class ResponseJson {

    private ResponseJson() {}

    /** The response as JSON text; equal responses give equal texts but for the order pairs were made in. */
    public static String write(Response response) {
        return JsonText.write(tree(response));
    }

    private static ObjectNode tree(Response response) {
        ObjectNode json = JsonText.object();
        if (response instanceof Response.Chosen chosen) {
            return json.set("chosen", JsonText.texts(chosen.choices().stream().sorted().toList()));
        }
        if (response instanceof Response.Judged judged) {
            return json.put("judged", judged.isTrue());
        }
        if (response instanceof Response.Filled filled) {
            return json.set("filled", JsonText.texts(filled.texts()));
        }
        if (response instanceof Response.Matched matched) {
            ObjectNode pairs = json.putObject("matched");
            matched.pairs().forEach(pairs::put);
            return json;
        }
        if (response instanceof Response.Ordered ordered) {
            return json.set("ordered", JsonText.texts(ordered.items()));
        }
        if (response instanceof Response.Written written) {
            return json.put("written", written.text());
        }
        return json;
    }

    /**
     * The response of this text.
     *
     * @throws MalformedJsonException if it is not a response
     */
    public static Response read(String text) {
        JsonFields json = new JsonFields(JsonText.read(text), "");
        if (json.has("chosen")) {
            return new Response.Chosen(Set.copyOf(json.texts("chosen")));
        }
        if (json.has("judged")) {
            return new Response.Judged(json.bool("judged"));
        }
        if (json.has("filled")) {
            return new Response.Filled(json.texts("filled"));
        }
        if (json.has("matched")) {
            return new Response.Matched(pairs(json.get("matched")));
        }
        if (json.has("ordered")) {
            return new Response.Ordered(json.texts("ordered"));
        }
        return json.has("written") ? new Response.Written(json.text("written")) : new Response.None();
    }

    private static Map<String, String> pairs(JsonNode node) {
        JsonFields fields = new JsonFields(node, "matched");
        Map<String, String> pairs = new LinkedHashMap<>();
        node.fieldNames().forEachRemaining(left -> pairs.put(left, fields.text(left)));
        return pairs;
    }
}
