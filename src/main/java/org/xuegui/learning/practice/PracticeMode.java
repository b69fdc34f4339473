package org.xuegui.learning.practice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.learning.confusion.Drill;
import org.xuegui.quiz.QuestionKey;

/** Which questions are practised and in which order. {@link PracticeModeCode} writes one as text and reads it back. */
public sealed interface PracticeMode {

    /** 按专题: a topic's questions, those not yet done first. */
    record ByTopic(String packId, String topicId) implements PracticeMode {
        public ByTopic {
            Objects.requireNonNull(packId, "packId");
            Objects.requireNonNull(topicId, "topicId");
        }
    }

    /** 按题库: a set's questions, those not yet done first. */
    record BySet(String setId) implements PracticeMode {
        public BySet {
            Objects.requireNonNull(setId, "setId");
        }
    }

    /**
     * 考我这一条: the questions that examine these facts, those not yet done first.
     *
     * @param title what the key point is called
     */
    record ByFacts(String packId, List<String> facts, String title) implements PracticeMode {
        public ByFacts {
            Objects.requireNonNull(packId, "packId");
            facts = List.copyOf(facts);
            Objects.requireNonNull(title, "title");
        }
    }

    /** 顺序: all questions, or a set's, in their order from the first not yet done on, then from the start. */
    record Sequential(Optional<String> setId) implements PracticeMode {
        public Sequential {
            Objects.requireNonNull(setId, "setId");
        }
    }

    /** 随机: all questions in random order. */
    record RandomOrder() implements PracticeMode {}

    /** 错题: the questions on the list of wrong ones, last wrong first. */
    record Wrong() implements PracticeMode {}

    /** 收藏: the bookmarked questions, newest bookmark first. */
    record Bookmarked() implements PracticeMode {}

    /** 未做: the questions never answered, in their order. */
    record NotYetDone() implements PracticeMode {}

    /** 到期复习: the questions due, most endangered first; a sitting of its own kind, {@code REVIEW}. */
    record Due() implements PracticeMode {}

    /** 易混: pairs that are mixed up, the two questions of each after each other. */
    record Confusable(List<Drill> drills) implements PracticeMode {
        public Confusable {
            drills = List.copyOf(drills);
        }
    }

    /**
     * 再练错题 and the like: just these questions, in this order.
     *
     * @param title what the sitting they come from was called
     */
    record Chosen(List<QuestionKey> keys, String title) implements PracticeMode {
        public Chosen {
            keys = List.copyOf(keys);
            Objects.requireNonNull(title, "title");
        }
    }
}
