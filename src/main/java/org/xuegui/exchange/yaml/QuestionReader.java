package org.xuegui.exchange.yaml;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuegui.base.file.Fields;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.load.StableId;

/**
 * Reads one question after the other. A question with an error is left out; everything wrong with
 * it is reported first.
 */
final class QuestionReader {

    private static final Map<String, QuestionType> TYPES =
            Stream.of(QuestionType.values()).collect(ordered(QuestionType::code));
    private static final Map<String, Difficulty> DIFFICULTIES =
            Stream.of(Difficulty.values()).collect(ordered(value -> value.name().toLowerCase(Locale.ROOT)));
    private static final String NO_ID = "?";

    private final ProblemCollector problems;
    private final String setTopic;
    private final boolean isOfPack;
    private final Set<String> taken;

    /**
     * A reader of the questions of one set.
     *
     * @param setTopic topic of questions that name none
     * @param isOfPack whether the set names a study pack, so that its questions should cite facts
     * @param taken ids used so far; the reader adds those it gives out
     */
    QuestionReader(ProblemCollector problems, String setTopic, boolean isOfPack, Set<String> taken) {
        this.problems = problems;
        this.setTopic = setTopic;
        this.isOfPack = isOfPack;
        this.taken = taken;
    }

    /** The question; empty after an error. */
    Optional<Question> read(Fields fields) {
        int before = problems.errors();
        String id = fields.optionalText("id");
        fields.named(id);
        if (!id.isEmpty() && !taken.add(id)) {
            fields.error("id", "question-id-twice", id);
        }
        Optional<QuestionType> type = fields.choice("type", TYPES);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        QuestionDetails details = details(fields, type.get(), id);
        Optional<Question> question = AskedReader.read(type.get(), fields, details, () -> problems.errors() == before);
        fields.end();
        return question.map(this::identified);
    }

    private Question identified(Question question) {
        if (!question.id().equals(NO_ID)) {
            return question;
        }
        String id = StableId.of(question, taken);
        taken.add(id);
        return question.withDetails(question.details().withId(id));
    }

    private QuestionDetails details(Fields fields, QuestionType type, String id) {
        PassageReader passages = new PassageReader(fields);
        Passage stem = type == QuestionType.FILL ? passages.stemWithBlanks("stem") : passages.required("stem");
        QuestionDetails details = new QuestionDetails(
                id.isEmpty() ? NO_ID : id,
                stem,
                passages.optional("explanation"),
                fields.has("difficulty")
                        ? fields.choice("difficulty", DIFFICULTIES).orElse(Difficulty.MEDIUM)
                        : Difficulty.MEDIUM,
                fields.has("topic") ? fields.optionalText("topic") : setTopic,
                fields.optionalTexts("cites"),
                fields.optionalText("source"));
        if (isOfPack) {
            expectOfPack(fields);
        }
        return details;
    }

    private static void expectOfPack(Fields fields) {
        for (String key : new String[] {"explanation", "difficulty", "cites"}) {
            if (!fields.has(key)) {
                fields.warn(key, "question-incomplete", key);
            }
        }
    }

    private static <T> Collector<T, ?, Map<String, T>> ordered(Function<T, String> word) {
        return Collectors.toMap(word, Function.identity(), (one, other) -> one, LinkedHashMap::new);
    }
}
