package org.xuegui.exchange.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.load.WriteResult;

/** Writes our own format as indented JSON; it carries everything. */
final class JsonQuizWriter {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonQuizWriter() {}

    static WriteResult write(QuizSet set) {
        ObjectNode tree = SetTree.head(set);
        ArrayNode questions = tree.putArray("questions");
        set.questions().forEach(question -> questions.add(SetTree.question(set, question)));
        try {
            String text = MAPPER.writeValueAsString(tree) + '\n';
            return new WriteResult(text.getBytes(StandardCharsets.UTF_8), List.of());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree can always be written", impossible);
        }
    }
}
