package org.xuegui.quiz;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.json.JsonFields;
import org.xuegui.quiz.json.MalformedJsonException;

/** Reads {@link QuestionJson}; what the records themselves refuse comes as {@code IllegalArgumentException}. */
final class QuestionJsonReader {

    private QuestionJsonReader() {}

    static Question read(JsonNode tree) {
        JsonFields json = new JsonFields(tree, "");
        QuestionType type = QuestionType.find(json.text("type"))
                .orElseThrow(() -> new MalformedJsonException("type", "unknown type " + json.text("type")));
        QuestionDetails details = details(json, type);
        return switch (type) {
            case SINGLE -> single(json, details);
            case MULTIPLE -> new MultipleChoice(details, choices(json), Set.copyOf(json.texts("answer")));
            case TRUE_FALSE -> new TrueFalse(details, json.bool("answer"));
            case FILL -> new FillBlank(details, json.list("blanks", QuestionJsonReader::blank),
                    json.texts("wordBank"), json.isTrue("anyOrder"));
            case MATCHING -> new Matching(details, json.list("pairs", QuestionJsonReader::pair),
                    json.list("distractors", PassageJson::read));
            case ORDERING -> new Ordering(details, json.list("items", PassageJson::read));
            case SHORT -> new ShortAnswer(details, passage(json, "answer"), json.texts("points"));
        };
    }

    private static QuestionDetails details(JsonFields json, QuestionType type) {
        JsonNode stem = json.get("stem");
        return new QuestionDetails(
                json.text("id"),
                type == QuestionType.FILL ? PassageJson.readStem(stem, "stem") : PassageJson.read(stem, "stem"),
                passage(json, "explanation"),
                json.has("difficulty") ? json.constant("difficulty", Difficulty.class) : Difficulty.MEDIUM,
                json.text("topic", ""),
                json.texts("cites"),
                json.text("source", ""));
    }

    private static SingleChoice single(JsonFields json, QuestionDetails details) {
        List<String> answer = json.texts("answer");
        if (answer.size() != 1) {
            throw new MalformedJsonException("answer", "one choice was expected, found " + answer.size());
        }
        return new SingleChoice(details, choices(json), answer.get(0));
    }

    private static List<Choice> choices(JsonFields json) {
        return json.list("choices", (node, place) -> {
            JsonFields choice = new JsonFields(node, place);
            return new Choice(
                    choice.text("id"),
                    PassageJson.read(choice.get("text"), choice.place("text")),
                    choice.findNumber("weight"),
                    passage(choice, "feedback"),
                    choice.isTrue("fixed"));
        });
    }

    private static BlankKey blank(JsonNode node, String place) {
        JsonFields blank = new JsonFields(node, place);
        if (blank.has("number")) {
            return new BlankKey.Number(
                    blank.number("number"), blank.findNumber("tolerance").orElse(BigDecimal.ZERO));
        }
        boolean isFrequency = switch (blank.text("kind", "")) {
            case "" -> false;
            case "frequency" -> true;
            default -> throw new MalformedJsonException(blank.place("kind"), "unknown kind " + blank.text("kind"));
        };
        return new BlankKey.Text(blank.texts("accept"), isFrequency, blank.texts("choices"));
    }

    private static Matching.Pair pair(JsonNode node, String place) {
        JsonFields pair = new JsonFields(node, place);
        return new Matching.Pair(
                PassageJson.read(pair.get("left"), pair.place("left")),
                PassageJson.read(pair.get("right"), pair.place("right")));
    }

    private static Passage passage(JsonFields json, String key) {
        return json.has(key) ? PassageJson.read(json.get(key), json.place(key)) : Passage.EMPTY;
    }
}
