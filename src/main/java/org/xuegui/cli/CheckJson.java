package org.xuegui.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.load.ReadResult;

/** What {@code check --json} prints: one object, the same whatever the language but for the messages. */
final class CheckJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CheckJson() {}

    static String write(List<ReadResult> results, Texts texts) {
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode files = root.putArray("files");
        results.forEach(result -> file(files.addObject(), result, texts));
        try {
            return MAPPER.writeValueAsString(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree can always be written", impossible);
        }
    }

    private static void file(ObjectNode file, ReadResult result, Texts texts) {
        file.put("file", result.file());
        file.put("format", result.format().code());
        file.put("encoding", result.encoding().map(Charset::name).orElse(null));
        file.put("found", result.found());
        file.put("imported", result.imported());
        file.put("leftOut", result.leftOut());
        ObjectNode byType = file.putObject("byType");
        result.byType().forEach((type, count) -> byType.put(type.code(), count));
        ArrayNode problems = file.putArray("problems");
        result.problems().forEach(problem -> problem(problems.addObject(), problem, texts));
    }

    private static void problem(ObjectNode node, Problem problem, Texts texts) {
        node.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        node.put("place", problem.place().toString());
        node.put("code", problem.code());
        node.put("message", texts.text(problem.message()));
    }
}
