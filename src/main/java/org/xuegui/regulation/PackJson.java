package org.xuegui.regulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.xuegui.base.file.DataDocument;
import org.xuegui.base.file.JsonDocument;
import org.xuegui.base.text.Passage;

/**
 * A study pack as one JSON text, for keeping it: the keys of the YAML files in one object, empty
 * ones left out. Read by the same reader as the files.
 */
public final class PackJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PackJson() {}

    /** The pack as JSON text. */
    public static String write(StudyPack pack) {
        ObjectNode json = MAPPER.createObjectNode();
        text(json, "id", pack.id());
        text(json, "title", pack.title());
        text(json, "shortTitle", pack.shortTitle());
        ObjectNode source = json.putObject("source");
        text(source, "title", pack.source().title());
        text(source, "creditedTo", pack.source().creditedTo());
        text(source, "note", pack.source().note());
        content(json, pack);
        rules(json, pack);
        all(json, "terms", pack.terms(), (node, term) -> {
            text(node, "id", term.id());
            text(node, "name", term.name());
            text(node, "meaning", term.meaning());
            texts(node, "facts", term.facts());
        });
        all(json, "keyPoints", pack.keyPoints(), PackJson::keyPoint);
        all(json, "confusables", pack.confusables(), (node, pair) -> {
            text(node, "id", pair.id());
            side(node.putObject("first"), pair.first());
            side(node.putObject("second"), pair.second());
            text(node, "difference", markup(pair.difference()));
        });
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of texts can be written", impossible);
        }
    }

    /**
     * The pack of this text.
     *
     * @throws IllegalArgumentException if it is not a pack without an error
     */
    public static StudyPack read(String packId, String json) {
        DataDocument document = JsonDocument.read(packId, json);
        PackReading reading = PackReader.read(packId, document);
        return reading.pack().orElseThrow(() -> new IllegalArgumentException(
                "not a study pack: " + reading.problems().stream().limit(5).toList()));
    }

    private static void content(ObjectNode json, StudyPack pack) {
        all(json, "parts", pack.parts(), (node, part) -> {
            text(node, "id", part.id());
            text(node, "label", part.label());
            text(node, "title", part.title());
        });
        all(json, "topics", pack.topics(), (node, topic) -> {
            text(node, "id", topic.id());
            text(node, "title", topic.title());
            text(node, "summary", topic.summary());
        });
        all(json, "shortForms", pack.shortForms(), (node, form) -> {
            text(node, "short", form.shortName());
            text(node, "full", form.fullName());
            text(node, "note", form.note());
        });
        all(json, "notStated", pack.notStated(), (node, open) -> {
            text(node, "id", open.id());
            text(node, "subject", open.subject());
            text(node, "answer", open.answer());
        });
        all(json, "facts", pack.facts(), PackJson::fact);
        all(json, "bodies", pack.bodies(), (node, body) -> {
            text(node, "id", body.id());
            text(node, "name", body.name());
            text(node, "kind", body.kind());
            text(node, "note", body.note());
            texts(node, "facts", body.facts());
        });
        all(json, "relations", pack.relations(), (node, relation) -> {
            text(node, "id", relation.id());
            text(node, "from", relation.from());
            text(node, "to", relation.to());
            text(node, "kind", word(relation.kind()));
            text(node, "matter", relation.matter());
            texts(node, "facts", relation.facts());
        });
        all(json, "duties", pack.duties(), (node, duty) -> {
            text(node, "id", duty.id());
            text(node, "body", duty.body());
            text(node, "text", duty.text());
            texts(node, "items", duty.items());
            texts(node, "facts", duty.facts());
        });
    }

    private static void fact(ObjectNode node, Fact fact) {
        text(node, "id", fact.id());
        text(node, "topic", fact.topic());
        text(node, "kind", word(fact.kind()));
        texts(node, "parts", fact.parts());
        text(node, "statement", fact.statement());
        truth(node, "open", fact.isOpen());
        text(node, "note", fact.note());
    }

    private static void rules(ObjectNode json, StudyPack pack) {
        all(json, "meetings", pack.meetings(), (node, meeting) -> {
            text(node, "id", meeting.id());
            text(node, "title", meeting.title());
            text(node, "convener", meeting.convener());
            text(node, "act", meeting.act());
            text(node, "frequency", meeting.frequency().toString());
            texts(node, "facts", meeting.facts());
        });
        all(json, "appointmentRules", pack.appointmentRules(), (node, rule) -> {
            text(node, "id", rule.id());
            texts(node, "who", rule.who());
            text(node, "act", rule.act());
            text(node, "asks", rule.asks());
            text(node, "ask", rule.ask());
            text(node, "when", rule.when());
            texts(node, "facts", rule.facts());
        });
        all(json, "reportingRules", pack.reportingRules(), PackJson::reportingRule);
        all(json, "safeguards", pack.safeguards(), (node, safeguard) -> {
            text(node, "id", safeguard.id());
            text(node, "text", safeguard.text());
            texts(node, "items", safeguard.items());
            truth(node, "open", safeguard.isOpen());
            texts(node, "facts", safeguard.facts());
        });
        all(json, "oversight", pack.oversight(), (node, oversight) -> {
            text(node, "id", oversight.id());
            text(node, "text", oversight.text());
            text(node, "basis", oversight.basis());
            text(node, "of", oversight.of());
            texts(node, "facts", oversight.facts());
        });
    }

    private static void reportingRule(ObjectNode node, ReportingRule rule) {
        text(node, "id", rule.id());
        texts(node, "who", rule.who());
        truth(node, "open", rule.isOpen());
        text(node, "act", rule.act());
        text(node, "matter", rule.matter());
        text(node, "to", rule.to());
        text(node, "copiedTo", rule.copiedTo());
        text(node, "when", rule.when());
        texts(node, "notStated", rule.notStated());
        texts(node, "facts", rule.facts());
    }

    private static void keyPoint(ObjectNode node, KeyPoint point) {
        text(node, "id", point.id());
        text(node, "topic", point.topic());
        text(node, "title", point.title());
        text(node, "statement", markup(point.statement()));
        texts(node, "items", point.items());
        text(node, "why", point.why());
        all(node, "confusedWith", point.confusedWith(), (inner, confusion) -> {
            confusion.keyPoint().ifPresent(id -> text(inner, "keyPoint", id));
            text(inner, "text", markup(confusion.text()));
        });
        texts(node, "terms", point.terms());
        texts(node, "facts", point.facts());
        texts(node, "parts", point.parts());
        texts(node, "related", point.related());
    }

    private static void side(ObjectNode node, Confusable.Side side) {
        text(node, "name", side.name());
        texts(node, "facts", side.facts());
        texts(node, "words", side.words());
    }

    /** The text {@link Passage#ofMarkup} read; packs hold paragraphs and bold only. */
    private static String markup(Passage passage) {
        return passage.paragraphs().stream()
                .map(paragraph -> paragraph.parts().stream()
                        .map(part -> (Passage.Span) part)
                        .map(span -> span.styles().isEmpty() ? span.text() : "**" + span.text() + "**")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n\n"));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void text(ObjectNode node, String key, String value) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }

    private static void truth(ObjectNode node, String key, boolean value) {
        if (value) {
            node.put(key, true);
        }
    }

    private static void texts(ObjectNode node, String key, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = node.putArray(key);
            values.forEach(array::add);
        }
    }

    private static <T> void all(
            ObjectNode node, String key, Collection<T> values, BiConsumer<ObjectNode, T> write) {
        ArrayNode array = node.putArray(key);
        values.forEach(value -> write.accept(array.addObject(), value));
    }
}
