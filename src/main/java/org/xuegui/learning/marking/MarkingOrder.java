package org.xuegui.learning.marking;

import java.util.List;

/** In which order written answers are marked. */
public enum MarkingOrder {
    /** 按题: one question, all who answered it. */
    BY_QUESTION {
        @Override
        List<Object> keyOf(WrittenAnswer answer) {
            return List.of(answer.title(), answer.key(), answer.version(), answer.full());
        }
    },
    /** 按人: one sitting, all its written answers. */
    BY_PERSON {
        @Override
        List<Object> keyOf(WrittenAnswer answer) {
            return List.of(answer.attemptId());
        }
    };

    /** Answers of an equal key are marked together. */
    abstract List<Object> keyOf(WrittenAnswer answer);
}
