package org.xuegui.quiz.paper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.json.JsonFields;
import org.xuegui.quiz.json.JsonText;
import org.xuegui.quiz.json.MalformedJsonException;
import org.xuegui.quiz.marking.MarkingRule;

/** The JSON that papers and blueprints are stored as. */
public final class PaperJson {

    private PaperJson() {}

    /** The paper as JSON text. */
    public static String write(Paper paper) {
        ObjectNode json = JsonText.object();
        paper.blueprint().ifPresent(blueprint -> json.set("blueprint", tree(blueprint)));
        json.put("seed", paper.seed());
        ArrayNode items = json.putArray("items");
        for (PaperItem item : paper.items()) {
            ObjectNode node = items.addObject()
                    .put("set", item.key().setId())
                    .put("question", item.key().questionId())
                    .put("version", item.version());
            node.set("order", JsonText.texts(item.order()));
            node.put("marks", item.marks());
        }
        json.set("rule", tree(paper.markingRule()));
        return JsonText.write(json);
    }

    /**
     * The paper of this text.
     *
     * @throws MalformedJsonException if it is not a paper
     */
    public static Paper readPaper(String text) {
        JsonFields json = new JsonFields(JsonText.read(text), "");
        return new Paper(
                json.has("blueprint") ? Optional.of(blueprint(json.get("blueprint"), "blueprint")) : Optional.empty(),
                json.whole("seed"),
                json.list("items", PaperJson::item),
                rule(json));
    }

    /** The blueprint as JSON text. */
    public static String write(Blueprint blueprint) {
        return JsonText.write(tree(blueprint));
    }

    /**
     * The blueprint of this text.
     *
     * @throws MalformedJsonException if it is not a blueprint
     */
    public static Blueprint readBlueprint(String text) {
        return blueprint(JsonText.read(text), "");
    }

    private static ObjectNode tree(Blueprint blueprint) {
        ObjectNode json = JsonText.object().put("id", blueprint.id()).put("title", blueprint.title());
        ArrayNode rows = json.putArray("rows");
        blueprint.rows().forEach(row -> rows.add(tree(row)));
        json.put("minutes", blueprint.minutes())
                .put("passPercent", blueprint.passPercent())
                .put("shuffleQuestions", blueprint.shuffleQuestions())
                .put("shuffleChoices", blueprint.shuffleChoices())
                .put("openBook", blueprint.isOpenBook());
        json.set("rule", tree(blueprint.markingRule()));
        json.put("disclosure", blueprint.disclosure().name());
        if (!blueprint.retakes().equals(Retakes.UNLIMITED)) {
            json.set("retakes", tree(blueprint.retakes()));
        }
        SittingJson.write(blueprint.sitting(), json);
        return json;
    }

    private static ObjectNode tree(Retakes retakes) {
        return JsonText.object()
                .put("attempts", retakes.attempts())
                .put("delayHours", retakes.delay().toHours())
                .put("counting", retakes.counting().name());
    }

    private static ObjectNode tree(BlueprintRow row) {
        ObjectNode json = JsonText.object();
        json.set("topics", JsonText.texts(row.topics()));
        json.set("sets", JsonText.texts(row.sets()));
        json.put("type", row.type().name());
        row.difficulty().ifPresent(difficulty -> json.put("difficulty", difficulty.name()));
        row.pick().ifPresent(pick -> json.set("picked", JsonText.object()
                .put("set", pick.key().setId())
                .put("question", pick.key().questionId())
                .put("version", pick.version())));
        return json.put("count", row.count()).put("marksEach", row.marksEach());
    }

    private static ObjectNode tree(MarkingRule rule) {
        return JsonText.object().put("multiple", rule.multiple().name()).put("ordering", rule.ordering().name());
    }

    private static Blueprint blueprint(JsonNode node, String place) {
        JsonFields json = new JsonFields(node, place);
        return new Blueprint(
                json.text("id"),
                json.text("title"),
                json.list("rows", PaperJson::row),
                Math.toIntExact(json.whole("minutes")),
                Math.toIntExact(json.whole("passPercent")),
                json.bool("shuffleQuestions"),
                json.bool("shuffleChoices"),
                json.bool("openBook"),
                rule(json),
                json.constant("disclosure", Disclosure.class),
                json.has("retakes") ? retakes(json.get("retakes"), json.place("retakes")) : Retakes.UNLIMITED,
                SittingJson.read(json));
    }

    private static Retakes retakes(JsonNode node, String place) {
        JsonFields json = new JsonFields(node, place);
        return new Retakes(
                Math.toIntExact(json.whole("attempts")),
                Duration.ofHours(json.whole("delayHours")),
                json.has("counting") ? json.constant("counting", Counting.class) : Counting.BEST);
    }

    private static BlueprintRow row(JsonNode node, String place) {
        JsonFields json = new JsonFields(node, place);
        return new BlueprintRow(
                json.texts("topics"),
                json.texts("sets"),
                json.constant("type", QuestionType.class),
                json.has("difficulty")
                        ? Optional.of(json.constant("difficulty", Difficulty.class))
                        : Optional.empty(),
                Math.toIntExact(json.whole("count")),
                json.number("marksEach"),
                json.has("picked") ? Optional.of(pick(json.get("picked"), json.place("picked"))) : Optional.empty());
    }

    private static Pick pick(JsonNode node, String place) {
        JsonFields json = new JsonFields(node, place);
        return new Pick(new QuestionKey(json.text("set"), json.text("question")), json.text("version"));
    }

    private static PaperItem item(JsonNode node, String place) {
        JsonFields json = new JsonFields(node, place);
        return new PaperItem(
                new QuestionKey(json.text("set"), json.text("question")),
                json.text("version"),
                json.texts("order"),
                json.number("marks"));
    }

    private static MarkingRule rule(JsonFields json) {
        JsonFields rule = new JsonFields(json.get("rule"), json.place("rule"));
        return new MarkingRule(
                rule.constant("multiple", MarkingRule.Multiple.class),
                rule.constant("ordering", MarkingRule.Order.class));
    }
}
