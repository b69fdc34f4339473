package org.xuegui.store;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionJson;
import org.xuegui.quiz.QuizSetChange.SetChange;

/** A version of a question, ready to be written: made before the writer's turn, as hashing takes its time. */
record VersionRow(String hash, String type, String topic, String cites, String stem, String json) {

    /** The versions a change brings, by question id. */
    static Map<String, VersionRow> byQuestion(SetChange change) {
        return change.set().questions().stream().collect(Collectors.toMap(Question::id, VersionRow::of));
    }

    private static VersionRow of(Question question) {
        return new VersionRow(
                QuestionJson.version(question),
                question.type().name(),
                question.details().topic(),
                JsonLists.ofTexts(question.cites()),
                question.stem().plain(),
                QuestionJson.write(question));
    }

    /** Adds those that are not there yet. */
    static void insert(Handle handle, Collection<VersionRow> rows, String now) {
        if (rows.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO question_version (hash, type, topic, cites, stem, json, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """);
        for (VersionRow row : rows) {
            batch.add(row.hash(), row.type(), row.topic(), row.cites(), row.stem(), row.json(), now);
        }
        batch.execute();
    }
}
