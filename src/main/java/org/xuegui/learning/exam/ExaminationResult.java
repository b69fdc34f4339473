package org.xuegui.learning.exam;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.learning.attempt.AnsweredQuestion;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptEvent;
import org.xuegui.learning.attempt.AttemptScore;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.paper.Blueprint;

/**
 * What a learner sees of a finished examination.
 *
 * @param attempt the sitting: title, start, end, used time
 * @param blueprint the rules it was sat by
 * @param score score, full marks, percent, passed, answers still to be marked; empty while it is kept back until the
 *     trainer releases it
 * @param topics per topic, in the order of their pack; empty with the score
 * @param types per question type, in the order of the paper; empty with the score
 * @param questions each question with its answer; empty where the learner may (yet) see the score only
 * @param events the log
 */
public record ExaminationResult(
        Attempt attempt,
        Blueprint blueprint,
        Optional<AttemptScore> score,
        List<TopicLine> topics,
        List<TypeLine> types,
        List<AnsweredQuestion> questions,
        List<AttemptEvent> events) {

    /** Numbers of a part of the paper: its questions, those with full marks, marks earned and possible. */
    public record Numbers(int questions, int right, BigDecimal score, BigDecimal full) {

        /** {@code score} of {@code full} in percent, to one decimal. */
        public BigDecimal percent() {
            return AttemptScore.percent(score, full);
        }
    }

    /** A topic's numbers; pack and topic id and title are empty where they are not known. */
    public record TopicLine(String packId, String topicId, String title, Numbers numbers) {}

    /** A question type's numbers. */
    public record TypeLine(QuestionType type, Numbers numbers) {}

    public ExaminationResult {
        Objects.requireNonNull(attempt, "attempt");
        Objects.requireNonNull(blueprint, "blueprint");
        Objects.requireNonNull(score, "score");
        topics = List.copyOf(topics);
        types = List.copyOf(types);
        questions = List.copyOf(questions);
        events = List.copyOf(events);
    }

    /** Whether the score is known and reached the pass mark. */
    public boolean isPassed() {
        return score.flatMap(AttemptScore::isPassed).orElse(false);
    }
}
