package org.xuegui.quiz;

import static org.xuegui.quiz.json.JsonText.object;
import static org.xuegui.quiz.json.JsonText.texts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xuegui.base.text.Passage;

/** Writes {@link QuestionJson}. */
final class QuestionJsonWriter {

    private QuestionJsonWriter() {}

    static ObjectNode write(Question question) {
        ObjectNode json = object();
        json.put("id", question.id());
        json.put("type", question.type().code());
        json.set("stem", question instanceof FillBlank
                ? PassageJson.writeStem(question.stem())
                : PassageJson.write(question.stem()));
        writeAsked(json, question);
        writeDetails(json, question.details());
        return json;
    }

    private static void writeAsked(ObjectNode json, Question question) {
        switch (question.type()) {
            case SINGLE -> choices(json, ((SingleChoice) question).choices(), Set.of(((SingleChoice) question).key()));
            case MULTIPLE -> choices(json, ((MultipleChoice) question).choices(), ((MultipleChoice) question).keys());
            case TRUE_FALSE -> json.put("answer", ((TrueFalse) question).isTrue());
            case FILL -> fill(json, (FillBlank) question);
            case MATCHING -> matching(json, (Matching) question);
            case ORDERING -> passages(json, "items", ((Ordering) question).items());
            case SHORT -> {
                passage(json, "answer", ((ShortAnswer) question).modelAnswer());
                strings(json, "points", ((ShortAnswer) question).points());
            }
        }
    }

    private static void choices(ObjectNode json, List<Choice> choices, Set<String> keys) {
        ArrayNode array = json.putArray("choices");
        for (Choice choice : choices) {
            ObjectNode node = array.addObject().put("id", choice.id());
            node.set("text", PassageJson.write(choice.text()));
            choice.weight().ifPresent(weight -> node.put("weight", weight));
            passage(node, "feedback", choice.feedback());
            flag(node, "fixed", choice.isFixed());
        }
        json.set("answer", texts(choices.stream().map(Choice::id).filter(keys::contains).toList()));
    }

    private static void fill(ObjectNode json, FillBlank fill) {
        ArrayNode blanks = json.putArray("blanks");
        for (BlankKey key : fill.blanks()) {
            ObjectNode node = blanks.addObject();
            if (key instanceof BlankKey.Number number) {
                node.put("number", number.value());
                if (number.tolerance().signum() > 0) {
                    node.put("tolerance", number.tolerance());
                }
            } else if (key instanceof BlankKey.Text text) {
                node.set("accept", texts(text.accepted()));
                if (text.isFrequency()) {
                    node.put("kind", "frequency");
                }
                strings(node, "choices", text.choices());
            }
        }
        strings(json, "wordBank", fill.wordBank());
        flag(json, "anyOrder", fill.isAnyOrder());
    }

    private static void matching(ObjectNode json, Matching matching) {
        ArrayNode pairs = json.putArray("pairs");
        for (Matching.Pair pair : matching.pairs()) {
            ObjectNode node = pairs.addObject();
            node.set("left", PassageJson.write(pair.left()));
            node.set("right", PassageJson.write(pair.right()));
        }
        passages(json, "distractors", matching.distractors());
    }

    private static void writeDetails(ObjectNode json, QuestionDetails details) {
        passage(json, "explanation", details.explanation());
        json.put("difficulty", details.difficulty().name().toLowerCase(Locale.ROOT));
        string(json, "topic", details.topic());
        strings(json, "cites", details.cites());
        string(json, "source", details.source());
    }

    private static void passage(ObjectNode json, String key, Passage passage) {
        if (!passage.equals(Passage.EMPTY)) {
            json.set(key, PassageJson.write(passage));
        }
    }

    private static void passages(ObjectNode json, String key, List<Passage> passages) {
        if (!passages.isEmpty()) {
            ArrayNode array = json.putArray(key);
            passages.forEach(passage -> array.add(PassageJson.write(passage)));
        }
    }

    private static void strings(ObjectNode json, String key, List<String> strings) {
        if (!strings.isEmpty()) {
            json.set(key, texts(strings));
        }
    }

    private static void string(ObjectNode json, String key, String text) {
        if (!text.isEmpty()) {
            json.put(key, text);
        }
    }

    private static void flag(ObjectNode json, String key, boolean isSet) {
        if (isSet) {
            json.put(key, true);
        }
    }
}
