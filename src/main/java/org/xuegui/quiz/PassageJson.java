package org.xuegui.quiz;

import static org.xuegui.quiz.json.JsonText.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.json.JsonFields;
import org.xuegui.quiz.json.MalformedJsonException;

/**
 * The JSON of a passage: a string where reading that string gives the passage back, else an array of blocks
 * {@code {"p":[…]}}, {@code {"ul":[[…]]}}, {@code {"ol":[[…]]}} of parts: a string, {@code {"text","styles"}},
 * {@code {"blank":n}} or {@code {"picture","data","description"}}.
 */
final class PassageJson {

    private PassageJson() {}

    /** A passage in which {@code {{1}}} is just text. */
    static JsonNode write(Passage passage) {
        return write(passage, passage.plain(), Passage::of);
    }

    /** A fill stem, in whose string {@code {{1}}} is the place of a blank. */
    static JsonNode writeStem(Passage stem) {
        return write(stem, stem.markedPlain(), Passage::withBlanks);
    }

    private static JsonNode write(Passage passage, String text, Function<String, Passage> reader) {
        if (passage.isPlain() && reader.apply(text).equals(passage)) {
            return TextNode.valueOf(text);
        }
        ArrayNode blocks = array();
        passage.blocks().forEach(block -> blocks.add(block(block)));
        return blocks;
    }

    private static ObjectNode block(Passage.Block block) {
        if (block instanceof Passage.Paragraph paragraph) {
            return object().set("p", parts(paragraph));
        }
        Passage.BulletList list = (Passage.BulletList) block;
        ArrayNode items = array();
        list.items().forEach(item -> items.add(parts(item)));
        return object().set(list.ordered() ? "ol" : "ul", items);
    }

    private static ArrayNode parts(Passage.Paragraph paragraph) {
        ArrayNode parts = array();
        paragraph.parts().forEach(part -> parts.add(part(part)));
        return parts;
    }

    private static JsonNode part(Passage.Inline part) {
        if (part instanceof Passage.Blank blank) {
            return object().put("blank", blank.number());
        }
        if (part instanceof Passage.Picture picture) {
            return object().put("picture", picture.mediaType())
                    .put("data", picture.base64())
                    .put("description", picture.description());
        }
        Passage.Span span = (Passage.Span) part;
        if (span.styles().isEmpty()) {
            return TextNode.valueOf(span.text());
        }
        ObjectNode styled = object().put("text", span.text());
        ArrayNode styles = styled.putArray("styles");
        EnumSet.copyOf(span.styles()).forEach(style -> styles.add(style.name().toLowerCase(Locale.ROOT)));
        return styled;
    }

    /** A passage in which {@code {{1}}} is just text. */
    static Passage read(JsonNode node, String place) {
        return node.isTextual() ? Passage.of(node.textValue()) : blocks(node, place);
    }

    /** A fill stem, in whose string {@code {{1}}} is the place of a blank. */
    static Passage readStem(JsonNode node, String place) {
        return node.isTextual() ? Passage.withBlanks(node.textValue()) : blocks(node, place);
    }

    private static Passage blocks(JsonNode node, String place) {
        return new Passage(JsonFields.list(node, place, PassageJson::block));
    }

    private static Passage.Block block(JsonNode node, String place) {
        JsonFields fields = new JsonFields(node, place);
        if (fields.has("p")) {
            return paragraph(fields.get("p"), fields.place("p"));
        }
        boolean isOrdered = fields.has("ol");
        String key = isOrdered ? "ol" : "ul";
        return new Passage.BulletList(isOrdered,
                JsonFields.list(fields.get(key), fields.place(key), PassageJson::paragraph));
    }

    private static Passage.Paragraph paragraph(JsonNode node, String place) {
        return new Passage.Paragraph(JsonFields.list(node, place, PassageJson::inline));
    }

    private static Passage.Inline inline(JsonNode node, String place) {
        if (node.isTextual()) {
            return new Passage.Span(node.textValue(), Set.of());
        }
        JsonFields fields = new JsonFields(node, place);
        if (fields.has("blank")) {
            return new Passage.Blank(Math.toIntExact(fields.whole("blank")));
        }
        if (fields.has("picture")) {
            return new Passage.Picture(fields.text("picture"), fields.text("data"), fields.text("description", ""));
        }
        List<Passage.Style> styles = fields.list("styles", PassageJson::style);
        return new Passage.Span(fields.text("text"), Set.copyOf(styles));
    }

    private static Passage.Style style(JsonNode node, String place) {
        String name = JsonFields.text(node, place).toUpperCase(Locale.ROOT);
        return Stream.of(Passage.Style.values())
                .filter(style -> style.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MalformedJsonException(place, "unknown style " + node.textValue()));
    }

    private static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }
}
