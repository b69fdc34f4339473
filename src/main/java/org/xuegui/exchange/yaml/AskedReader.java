package org.xuegui.exchange.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.xuegui.base.file.Fields;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;

/** Reads what a question asks and its key: the part in which the seven types differ. */
final class AskedReader {

    private static final int FEWEST = 2;
    private static final int MOST = 26;

    private final Fields fields;
    private final QuestionDetails details;
    private final PassageReader passages;

    private AskedReader(Fields fields, QuestionDetails details) {
        this.fields = fields;
        this.details = details;
        this.passages = new PassageReader(fields);
    }

    /**
     * The question.
     *
     * @param isSound asked once everything is read: whether no error was found in this question
     * @return empty if not sound
     */
    static Optional<Question> read(
            QuestionType type, Fields fields, QuestionDetails details, BooleanSupplier isSound) {
        Supplier<Question> question = new AskedReader(fields, details).asked(type);
        return isSound.getAsBoolean() ? Optional.of(question.get()) : Optional.empty();
    }

    private Supplier<Question> asked(QuestionType type) {
        return switch (type) {
            case SINGLE -> single();
            case MULTIPLE -> multiple();
            case TRUE_FALSE -> trueFalse();
            case FILL -> new BlanksReader(fields, details).read();
            case MATCHING -> matching();
            case ORDERING -> ordering();
            case SHORT -> shortAnswer();
        };
    }

    private Supplier<Question> single() {
        List<Choice> choices = choices();
        Set<String> keys = keys(choices);
        if (keys.size() > 1) {
            fields.error("answer", "answer-one", keys.size());
        }
        return () -> new SingleChoice(details, choices, keys.iterator().next());
    }

    private Supplier<Question> multiple() {
        List<Choice> choices = choices();
        Set<String> keys = keys(choices);
        return () -> new MultipleChoice(details, choices, keys);
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Fields choice : fields.mappings("choices")) {
            PassageReader texts = new PassageReader(choice);
            String id = choice.text("id");
            if (!id.isEmpty() && !ids.add(id)) {
                choice.error("id", "choice-id-twice", id);
            }
            Passage text = texts.required("text");
            Optional<BigDecimal> weight = choice.optionalNumber("weight");
            Passage feedback = texts.optional("feedback");
            boolean isFixed = choice.optionalTruth("fixed");
            choice.end();
            if (!id.isEmpty()) {
                choices.add(new Choice(id, text, weight, feedback, isFixed));
            }
        }
        expectCount("choices", fields.optionalItems("choices").size());
        return choices;
    }

    private Set<String> keys(List<Choice> choices) {
        List<String> ids = choices.stream().map(Choice::id).toList();
        List<String> written = fields.texts("answer");
        for (String key : written) {
            if (!ids.contains(key)) {
                fields.error("answer", "answer-unknown", key, String.join(" ", ids));
            }
        }
        Set<String> keys = new LinkedHashSet<>(written);
        if (keys.size() < written.size()) {
            fields.warn("answer", "answer-repeated");
        }
        return keys;
    }

    private Supplier<Question> trueFalse() {
        Optional<Boolean> key = fields.truth("answer");
        return () -> new TrueFalse(details, key.orElseThrow());
    }

    private Supplier<Question> matching() {
        List<Matching.Pair> pairs = new ArrayList<>();
        for (Fields pair : fields.mappings("pairs")) {
            PassageReader sides = new PassageReader(pair);
            pairs.add(new Matching.Pair(sides.required("left"), sides.required("right")));
            pair.end();
        }
        expectCount("pairs", fields.optionalItems("pairs").size());
        List<Passage> distractors = passages.all("distractors", fields.optionalItems("distractors"));
        List<Passage> rights = new ArrayList<>(distractors);
        pairs.forEach(pair -> rights.add(pair.right()));
        warnOfRepeats("pairs", pairs.stream().map(Matching.Pair::left).toList());
        warnOfRepeats("pairs", rights);
        return () -> new Matching(details, pairs, distractors);
    }

    private Supplier<Question> ordering() {
        List<Passage> items = passages.all("items", fields.items("items"));
        expectCount("items", items.size());
        warnOfRepeats("items", items);
        return () -> new Ordering(details, items);
    }

    private Supplier<Question> shortAnswer() {
        Passage model = passages.optional("answer");
        List<String> points = fields.optionalTexts("points");
        if (!fields.has("answer")) {
            fields.warn("answer", "question-incomplete", "answer");
        }
        return () -> new ShortAnswer(details, model, points);
    }

    private void expectCount(String key, int count) {
        // none at all is reported already, as a missing or an empty field
        if (count > 0 && count < FEWEST || count > MOST) {
            fields.error(key, "count-of", key, count, FEWEST, MOST);
        }
    }

    private void warnOfRepeats(String key, List<Passage> passages) {
        Set<Passage> seen = new HashSet<>();
        for (Passage passage : passages) {
            if (!seen.add(passage)) {
                fields.warn(key, "text-repeated", passage.plain());
            }
        }
    }
}
