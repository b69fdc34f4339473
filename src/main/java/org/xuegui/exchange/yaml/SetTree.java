package org.xuegui.exchange.yaml;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionJson;
import org.xuegui.quiz.QuizSet;

/** The tree both writers write: the keys of the file, empty ones left out. */
final class SetTree {

    private SetTree() {}

    /** The head, without the questions. */
    static ObjectNode head(QuizSet set) {
        ObjectNode head = JsonNodeFactory.instance.objectNode().put("id", set.id()).put("title", set.title());
        if (!set.packId().isEmpty()) {
            head.put("pack", set.packId());
        }
        if (!set.topic().isEmpty()) {
            head.put("topic", set.topic());
        }
        return head;
    }

    /** A question; its topic only where it differs from the set's. */
    static ObjectNode question(QuizSet set, Question question) {
        ObjectNode tree = (ObjectNode) QuestionJson.tree(question);
        String topic = question.details().topic();
        if (topic.equals(set.topic())) {
            tree.remove("topic");
        } else if (topic.isEmpty()) {
            tree.put("topic", "");
        }
        return tree;
    }
}
