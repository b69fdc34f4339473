package org.xuegui.exchange.anki;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.xuegui.exchange.input.PassageHtml;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.quiz.BlankKey;

/**
 * The key of a blank as an attribute of the hidden text: {@code <span data-blank='{"accept":["甲","乙"]}'>甲</span>}.
 * Anki keeps it and shows the text only.
 */
final class BlankAttribute {

    private static final String NAME = "data-blank";
    private static final ObjectMapper JSON = new ObjectMapper();

    private BlankAttribute() {}

    /** The hidden text of this key, with the attribute where the text alone does not say it all. */
    static String write(BlankKey key) {
        String shown = guarded(key.shown()).replace("\n", "<br>");
        boolean isSimple = key instanceof BlankKey.Text text
                && text.accepted().size() == 1 && !text.isFrequency() && text.choices().isEmpty()
                && Spaces.collapse(key.shown()).equals(key.shown());
        if (isSimple) {
            return shown;
        }
        ObjectNode json = JSON.createObjectNode();
        if (key instanceof BlankKey.Number number) {
            json.put("number", number.value().toPlainString()).put("tolerance", number.tolerance().toPlainString());
        } else {
            BlankKey.Text text = (BlankKey.Text) key;
            text.accepted().forEach(json.putArray("accept")::add);
            json.put("frequency", text.isFrequency());
            text.choices().forEach(json.putArray("choices")::add);
        }
        return "<span " + NAME + "=\"" + guarded(json.toString()) + "\">" + shown + "</span>";
    }

    /** Text that ends no hidden part and begins no hint. */
    private static String guarded(String text) {
        return FieldText.guarded(PassageHtml.escape(text)).replace(":", "&#58;");
    }

    /** The key the hidden text carries; empty where it carries none that can be used. */
    static Optional<BlankKey> read(String html) {
        if (!html.contains(NAME)) {
            return Optional.empty();
        }
        Element marked = Jsoup.parseBodyFragment(html).selectFirst("[" + NAME + "]");
        if (marked == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(key(JSON.readTree(marked.attr(NAME))));
        } catch (JsonProcessingException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static BlankKey key(JsonNode json) {
        if (json.has("number")) {
            return new BlankKey.Number(decimal(json.path("number")), decimal(json.path("tolerance")));
        }
        return new BlankKey.Text(
                texts(json.path("accept")), json.path("frequency").asBoolean(), texts(json.path("choices")));
    }

    private static BigDecimal decimal(JsonNode node) {
        String text = node.asText();
        if (text.length() > 90) {
            throw new IllegalArgumentException("too many digits");
        }
        return new BigDecimal(text);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
