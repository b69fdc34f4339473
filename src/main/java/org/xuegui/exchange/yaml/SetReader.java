package org.xuegui.exchange.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuegui.base.file.DataDocument;
import org.xuegui.base.file.DataNode;
import org.xuegui.base.file.DecodedText;
import org.xuegui.base.file.Fields;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.task.Progress;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.InputText;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.QuizFormats;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadQuestion;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.ReadSet;
import org.xuegui.quiz.load.RejectedQuestion;

/** Reads one file of our own format: its head, then question by question. For one file. */
final class SetReader {

    private static final int STEP = 100;

    private final QuizFile file;
    private final QuizFormat format;
    private final ReadOptions options;
    private final Progress progress;
    private final ProblemCollector problems = new ProblemCollector();
    private final Set<String> ids = new HashSet<>();
    private final List<RejectedQuestion> rejected = new ArrayList<>();

    SetReader(QuizFile file, QuizFormat format, ReadOptions options, Progress progress) {
        this.file = file;
        this.format = format;
        this.options = options;
        this.progress = progress;
    }

    /** Reads, with the parser of the grammar the file is written in. */
    ReadResult read(BiFunction<String, String, DataDocument> parser) {
        if (file.content().length > DataDocument.MOST_BYTES) {
            problems.add(Problem.error(Place.file(file.name()), "file-too-large", DataDocument.MOST_BYTES >> 20));
            return ReadResult.nothing(file.name(), format, problems.problems());
        }
        Optional<DecodedText> text = InputText.decode(file, options, problems);
        if (text.isEmpty()) {
            return ReadResult.nothing(file.name(), format, problems.problems());
        }
        DataDocument document = parser.apply(file.name(), text.get().text());
        problems.addAll(document.problems());
        Optional<Fields> root = document.root().flatMap(node -> Fields.of(file.name(), node, problems));
        List<DataNode> found = root.map(fields -> fields.items("questions")).orElse(List.of());
        List<ReadSet> sets = root.map(fields -> set(fields, found)).map(List::of).orElse(List.of());
        return new ReadResult(
                file.name(), format, Optional.of(text.get().charset()), found.size(), sets, problems.problems())
                .rejecting(rejected);
    }

    private ReadSet set(Fields head, List<DataNode> found) {
        String id = head.optionalText("id");
        String title = head.optionalText("title");
        String packId = head.optionalText("pack");
        String topic = head.optionalText("topic");
        head.end();
        List<ReadQuestion> questions = List.of();
        if (found.size() > QuizFormats.MOST_QUESTIONS) {
            head.error("questions", "too-many-questions", found.size(), QuizFormats.MOST_QUESTIONS);
        } else {
            questions = questions(found, packId, topic);
        }
        String shown = title.isEmpty() ? file.baseName() : title;
        return new ReadSet(Optional.of(id).filter(text -> !text.isEmpty()), shown, packId, topic, questions);
    }

    private List<ReadQuestion> questions(List<DataNode> found, String packId, String topic) {
        QuestionReader reader = new QuestionReader(problems, topic, !packId.isEmpty(), ids);
        List<ReadQuestion> read = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (i % STEP == 0) {
                progress.checkCancelled();
                progress.report(i, found.size());
            }
            DataNode node = found.get(i);
            Optional<Fields> fields = Fields.of(file.name(), node, problems);
            fields.flatMap(reader::read)
                    .map(question -> placed(question, fields.get()))
                    .ifPresentOrElse(read::add, () -> rejected.add(rejected(node, topic)));
        }
        progress.report(found.size(), found.size());
        return read;
    }

    private RejectedQuestion rejected(DataNode node, String topic) {
        Place place = new Place(file.name(), node.line(), node.column(), text(node, "id"));
        return new RejectedQuestion(place, text(node, "type"), text(node, "stem"), text(node, "answer"),
                choices(node), rights(node), Optional.of(details(node, topic)), Optional.empty());
    }

    private static List<Passage> choices(DataNode node) {
        return Stream.of("choices", "items", "pairs")
                .flatMap(key -> items(node, key).stream())
                .map(choice -> choice instanceof DataNode.Scalar scalar ? scalar.text()
                        : text(choice, "text") + text(choice, "left"))
                .map(Passage::of)
                .toList();
    }

    private static List<Passage> rights(DataNode node) {
        return Stream.concat(
                        items(node, "pairs").stream().map(pair -> text(pair, "right")),
                        items(node, "distractors").stream().map(SetReader::text))
                .map(Passage::of)
                .toList();
    }

    private static QuestionDetails details(DataNode node, String topic) {
        String id = text(node, "id");
        Difficulty difficulty = Stream.of(Difficulty.values())
                .filter(value -> value.name().equalsIgnoreCase(text(node, "difficulty")))
                .findFirst()
                .orElse(Difficulty.MEDIUM);
        String own = text(node, "topic");
        return new QuestionDetails(id.isBlank() ? "?" : id, Passage.of(text(node, "stem")),
                Passage.of(text(node, "explanation")), difficulty, own.isEmpty() ? topic : own,
                items(node, "cites").stream().map(SetReader::text).toList(), text(node, "source"));
    }

    private static List<DataNode> items(DataNode node, String key) {
        return node instanceof DataNode.Mapping mapping
                ? mapping.find(key).filter(DataNode.Items.class::isInstance)
                        .map(list -> ((DataNode.Items) list).items()).orElse(List.of())
                : List.of();
    }

    /** The text that stands there, the texts of a list joined; empty where nothing of the kind does. */
    private static String text(DataNode node, String key) {
        return node instanceof DataNode.Mapping mapping ? mapping.find(key).map(SetReader::text).orElse("") : "";
    }

    private static String text(DataNode node) {
        if (node instanceof DataNode.Items list) {
            return list.items().stream().map(SetReader::text).collect(Collectors.joining(" "));
        }
        return node instanceof DataNode.Scalar scalar ? scalar.text() : "";
    }

    private static ReadQuestion placed(Question question, Fields fields) {
        Map<String, Place> places = new HashMap<>();
        for (String key : List.of("cites", "topic")) {
            if (fields.has(key)) {
                places.put(key, fields.place(key));
            }
        }
        return new ReadQuestion(question, fields.place(), places);
    }
}
