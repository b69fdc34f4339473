package org.xuegui.learning.practice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.xuegui.learning.attempt.Answer;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptRepository;
import org.xuegui.learning.attempt.CountingAnswers;
import org.xuegui.learning.question.TopicTitles;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.marking.Mark;
import org.xuegui.quiz.marking.Marking;
import org.xuegui.quiz.paper.PaperItem;

/**
 * One practice going on. What {@link #confirm} returned is on the disk; the session can be dropped at any moment and
 * resumed. Not safe for several threads: one caller at a time, on a background thread, for the methods that store.
 */
public final class PracticeSession {

    private final Attempt attempt;
    private final List<StoredQuestion> questions;
    private final AttemptRepository attempts;
    private final TopicTitles topics;
    private final Clock clock;
    private final Map<Integer, Answer> answers;
    private int sequence;
    private int position;
    private Duration usedTime;
    private boolean isFinished;

    PracticeSession(
            Attempt attempt,
            List<StoredQuestion> questions,
            List<Answer> rows,
            AttemptRepository attempts,
            TopicTitles topics,
            Clock clock) {
        this.attempt = attempt;
        this.questions = List.copyOf(questions);
        this.attempts = attempts;
        this.topics = topics;
        this.clock = clock;
        this.answers = new TreeMap<>(CountingAnswers.of(rows));
        this.sequence = rows.stream().mapToInt(Answer::sequence).max().orElse(-1) + 1;
        this.usedTime = attempt.usedTime();
        this.isFinished = !attempt.isOpen();
        this.position = Math.min(attempt.position(), questions.size() - 1);
        if (answers.containsKey(position)) {
            findNextUnanswered().ifPresent(next -> position = next);
        }
    }

    /** The sitting as it was when this session began. */
    public Attempt attempt() {
        return attempt;
    }

    /** Number of questions, at least one. */
    public int size() {
        return questions.size();
    }

    /** The question shown, from 0. */
    public int position() {
        return position;
    }

    /** The question at this position, in the version practised. */
    public StoredQuestion question(int index) {
        return questions.get(index);
    }

    /** The question at this position with the order its choices, items or right sides are shown in. */
    public PaperItem item(int index) {
        return attempt.paper().items().get(index);
    }

    /** The answer at this position, unless it is unanswered or its answer was taken back. */
    public Optional<Answer> answerOf(int index) {
        return Optional.ofNullable(answers.get(index));
    }

    /** Shows another question. */
    public void goTo(int index) {
        Objects.checkIndex(index, size());
        if (index != position && !isFinished) {
            attempts.checkpoint(attempt.id(), usedTime, index);
        }
        position = index;
    }

    /** The next unanswered question after the one shown, then from the start; empty once all are answered. */
    public OptionalInt findNextUnanswered() {
        return IntStream.range(1, size() + 1)
                .map(step -> (position + step) % size())
                .filter(index -> !answers.containsKey(index))
                .findFirst();
    }

    /** The questions without an answer, in order. */
    public List<QuestionKey> unanswered() {
        return IntStream.range(0, size())
                .filter(index -> !answers.containsKey(index))
                .mapToObj(index -> questions.get(index).key())
                .toList();
    }

    /**
     * Takes the answer to the question shown, stores it and says what it earned. An answer can be confirmed once,
     * except that a short answer stored without a self-mark can be confirmed again with one.
     *
     * @param selfMark the learner's own mark of a short answer; empty otherwise, or to mark it later
     * @param timeTaken time on the question
     * @param confidence how sure the learner says to be, 1 unsure … 3 sure; empty where not asked or not said
     * @return the answer, after it is on the disk
     * @throws IllegalStateException if the question is answered already or the practice is finished
     */
    public Answer confirm(
            Response response, Optional<Mark> selfMark, Duration timeTaken, Optional<Integer> confidence) {
        Answer before = answers.get(position);
        if (isFinished || before != null && !before.mark().isProvisional()) {
            throw new IllegalStateException("question " + position + " takes no answer");
        }
        Mark marked = Marking.mark(questions.get(position).question(), response, attempt.paper().markingRule());
        Mark mark = marked.isProvisional() ? selfMark.orElse(marked) : marked;
        Duration time = timeTaken.isNegative() ? Duration.ZERO : timeTaken;
        Optional<Integer> said = confidence.or(() -> Optional.ofNullable(before).flatMap(Answer::confidence));
        Answer answer = append(position, response, mark, time, said, false);
        answers.put(position, answer);
        return answer;
    }

    /** The same where nobody asks how sure the learner is. */
    public Answer confirm(Response response, Optional<Mark> selfMark, Duration timeTaken) {
        return confirm(response, selfMark, timeTaken, Optional.empty());
    }

    /** Whether there is an answer to take back. */
    public boolean canUndo() {
        return !isFinished && !answers.isEmpty();
    }

    /**
     * Takes back the answer given last and shows its question again; repeated, the one before it and so on.
     *
     * @return the position shown; empty if there was nothing to take back
     */
    public OptionalInt undo() {
        if (!canUndo()) {
            return OptionalInt.empty();
        }
        Answer last = answers.values().stream().max(Comparator.comparingInt(Answer::sequence)).orElseThrow();
        goTo(last.position()); // first, so that trying again after a failure takes back the same answer
        append(last.position(), new Response.None(), Mark.of(false), Duration.ZERO, Optional.empty(), true);
        answers.remove(last.position());
        return OptionalInt.of(position);
    }

    /** Questions answered with full marks. */
    public int countRight() {
        return (int) answers.values().stream().filter(answer -> answer.mark().isFull()).count();
    }

    /** Questions answered with less than full marks; those still to be marked left out. */
    public int countWrong() {
        return (int) answers.values().stream().filter(PracticeSession::isWrong).count();
    }

    /** Questions answered. */
    public int countAnswered() {
        return answers.size();
    }

    /** Whether {@link #finish} was called. */
    public boolean isFinished() {
        return isFinished;
    }

    /** Ends the practice; it cannot be resumed then. Without an effect the second time. */
    public void finish() {
        if (!isFinished) {
            attempts.end(attempt.id(), clock.instant(), usedTime);
            isFinished = true;
        }
    }

    /** What it came to so far. */
    public PracticeSummary summary() {
        Map<TopicTitles.Title, int[]> counts = new LinkedHashMap<>();
        answers.forEach((index, answer) -> {
            int[] answeredAndRight = counts.computeIfAbsent(topics.of(questions.get(index)), title -> new int[2]);
            answeredAndRight[0]++;
            answeredAndRight[1] += answer.mark().isFull() ? 1 : 0;
        });
        return new PracticeSummary(
                attempt.title(),
                size(),
                countAnswered(),
                countRight(),
                countWrong(),
                countAnswered() - countRight() - countWrong(),
                counts.entrySet().stream().map(PracticeSession::line).toList(),
                answers.entrySet().stream()
                        .filter(entry -> isWrong(entry.getValue()))
                        .map(entry -> questions.get(entry.getKey()))
                        .toList(),
                usedTime);
    }

    private static PracticeSummary.TopicLine line(Map.Entry<TopicTitles.Title, int[]> entry) {
        TopicTitles.Title topic = entry.getKey();
        return new PracticeSummary.TopicLine(
                topic.packId(), topic.topicId(), topic.title(), entry.getValue()[0], entry.getValue()[1]);
    }

    private static boolean isWrong(Answer answer) {
        return !answer.mark().isFull() && !answer.mark().isProvisional();
    }

    private Answer append(
            int index, Response response, Mark mark, Duration time, Optional<Integer> said, boolean isWithdrawn) {
        Instant now = clock.instant();
        Answer answer = new Answer(
                UUID.randomUUID().toString(),
                attempt.id(),
                index,
                sequence,
                response,
                mark,
                now,
                clock.getZone().getRules().getOffset(now),
                time,
                said,
                false,
                isWithdrawn);
        Duration used = usedTime.plus(answer.timeTaken());
        attempts.append(answer, used);
        usedTime = used;
        sequence++;
        return answer;
    }
}
