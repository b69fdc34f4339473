package org.xuegui.learning.practice;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.learning.attempt.AnsweredQuestion;
import org.xuegui.learning.attempt.AttemptRepository;
import org.xuegui.learning.attempt.SittingQuestions;
import org.xuegui.learning.question.TopicTitles;
import org.xuegui.quiz.QuestionKey;

/** 错题 to look through and to change by hand. Keeps no state; call from a background thread. */
public final class WrongListService {

    private final Selections selections;
    private final PracticeRepository choices;
    private final AttemptRepository attempts;
    private final SittingQuestions sittingQuestions;
    private final TopicTitles topics;
    private final Clock clock;

    /** A service over these. */
    public WrongListService(
            Selections selections,
            PracticeRepository choices,
            AttemptRepository attempts,
            SittingQuestions sittingQuestions,
            TopicTitles topics,
            Clock clock) {
        this.selections = Objects.requireNonNull(selections, "selections");
        this.choices = Objects.requireNonNull(choices, "choices");
        this.attempts = Objects.requireNonNull(attempts, "attempts");
        this.sittingQuestions = Objects.requireNonNull(sittingQuestions, "sittingQuestions");
        this.topics = Objects.requireNonNull(topics, "topics");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Every question in use that is or was on the list, last wrong first. */
    public List<WrongLine> lines(String learnerId) {
        Selection selection = selections.of(learnerId);
        return selection.wrong().entries().stream()
                .flatMap(entry -> selection.pool().find(entry.key()).stream()
                        .map(question -> new WrongLine(entry, question, topics.of(question))))
                .toList();
    }

    /** Takes a question off the list, whatever was answered; another wrong answer puts it on again. */
    public void takeOff(String learnerId, QuestionKey key) {
        choices.append(learnerId, new WrongListChoice(key, true, clock.instant()));
    }

    /** Puts a question that left the list back on it. */
    public void putBack(String learnerId, QuestionKey key) {
        choices.append(learnerId, new WrongListChoice(key, false, clock.instant()));
    }

    /** The learner's last answer to a question; empty where there is none any more, as after an undo. */
    public Optional<AnsweredQuestion> findLastAnswer(String learnerId, QuestionKey key) {
        return attempts.findLastAnsweredIn(learnerId, key)
                .flatMap(attempts::find)
                .flatMap(attempt -> AnsweredQuestion
                        .listOf(attempt, sittingQuestions.of(attempt.paper()), attempts.answers(attempt.id()))
                        .stream()
                        .filter(line -> line.question().key().equals(key) && line.mark().isPresent())
                        .findFirst());
    }
}
