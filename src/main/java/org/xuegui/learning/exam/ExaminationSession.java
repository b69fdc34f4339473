package org.xuegui.learning.exam;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.xuegui.learning.attempt.Answer;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptEvent;
import org.xuegui.learning.attempt.AttemptRepository;
import org.xuegui.learning.attempt.CountingAnswers;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.marking.Mark;
import org.xuegui.quiz.marking.Marking;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.quiz.paper.PaperItem;

/**
 * One examination going on. Every answer is on the disk when {@link #respond} returns; used time is stored with each
 * answer and at least every five seconds of it. When the time is up the session hands itself in, at a tick or an answer.
 *
 * <p>What the disk does not take is kept: the method throws, and whatever is stored next, be it at a tick, stores it
 * first.
 *
 * <p>Safe for several threads. Methods that store take turns and belong on a background thread; those that only read
 * never wait for the disk, so that a screen may ask them at any time. The listener is called on the thread that handed
 * in.
 */
public final class ExaminationSession {

    /** Ticks come about a second apart: stored at the first one after this, five seconds are never unsaved. */
    private static final Duration CHECKPOINT_AFTER = Duration.ofSeconds(4);

    private final Attempt attempt;
    private final Blueprint blueprint;
    private final List<StoredQuestion> questions;
    private final AttemptRepository attempts;
    private final Clock clock;
    private final UsedTime time;
    private final TimePerQuestion shown;
    private final Map<Integer, Answer> answers;
    private final Unsaved unsaved = new Unsaved();
    private int sequence;
    private volatile int position;
    private Duration stored;
    private Optional<Instant> focusLostAt = Optional.empty();
    private Optional<Instant> screenLeftAt = Optional.empty();
    private volatile Optional<HandIn> handedIn = Optional.empty();
    private Runnable onTimeUp = () -> {};

    /** How an examination ended. */
    public enum HandIn {
        /** By the learner. */ BY_LEARNER(AttemptEvent.Kind.HANDED_IN),
        /** By itself at the end of the time. */ TIME_UP(AttemptEvent.Kind.TIME_UP),
        /** By itself at the end of the opening window. */ WINDOW_CLOSED(AttemptEvent.Kind.WINDOW_CLOSED);

        private final AttemptEvent.Kind logged;

        HandIn(AttemptEvent.Kind logged) {
            this.logged = logged;
        }

        /** Whether the learner did not do it. */
        public boolean isByItself() {
            return this != BY_LEARNER;
        }
    }

    ExaminationSession(
            Attempt attempt,
            List<StoredQuestion> questions,
            List<Answer> rows,
            AttemptRepository attempts,
            Clock clock,
            LongSupplier nanoTime) {
        this.attempt = attempt;
        this.blueprint = attempt.paper().blueprint()
                .orElseThrow(() -> new IllegalArgumentException("an examination has a blueprint"));
        this.questions = List.copyOf(questions);
        this.attempts = attempts;
        this.clock = clock;
        this.time = new UsedTime(attempt.usedTime(), blueprint.timeAllowed(), nanoTime, clock);
        this.answers = new ConcurrentHashMap<>(CountingAnswers.of(rows));
        this.sequence = rows.stream().mapToInt(Answer::sequence).max().orElse(-1) + 1;
        this.position = Math.min(attempt.position(), questions.size() - 1);
        this.shown = new TimePerQuestion(answers, position, time.used());
        this.stored = time.used();
    }

    /** The sitting as it was when this session began. */
    public Attempt attempt() {
        return attempt;
    }

    /** The rules the paper was drawn by. */
    public Blueprint blueprint() {
        return blueprint;
    }

    /** Number of questions, at least one. */
    public int size() {
        return questions.size();
    }

    /** The question at this position, from 0, in the version of the paper. */
    public StoredQuestion question(int index) {
        return questions.get(index);
    }

    /** The question's marks and the order its choices, items or right sides are shown in. */
    public PaperItem item(int index) {
        return attempt.paper().items().get(index);
    }

    /** The response at this position; {@link Response.None} where there is none. */
    public Response response(int index) {
        Answer answer = answers.get(Objects.checkIndex(index, size()));
        return answer == null ? new Response.None() : answer.response();
    }

    /** Whether the question at this position is answered. */
    public boolean isAnswered(int index) {
        return !response(index).isEmpty();
    }

    /** Whether the question at this position is set aside (稍后再看). */
    public boolean isSetAside(int index) {
        Answer answer = answers.get(Objects.checkIndex(index, size()));
        return answer != null && answer.isSetAside();
    }

    /**
     * Whether the answer at this position is final and its key shown: confirmed, and on the disk, where the rules
     * disclose each answer at once.
     */
    public boolean isDisclosed(int index) {
        return blueprint.disclosure() == Disclosure.EACH_ANSWER && isAnswered(index) && !unsaved.has(index);
    }

    /** What the answer at this position earned; empty unless it is disclosed. */
    public Optional<Mark> disclosedMark(int index) {
        return isDisclosed(index) ? Optional.of(answers.get(index).mark()) : Optional.empty();
    }

    /** Number of positions whose answers the disk has not taken yet. */
    public int countUnsaved() {
        return unsaved.count();
    }

    /** Positions without an answer, in order. */
    public List<Integer> unanswered() {
        return IntStream.range(0, size()).filter(index -> !isAnswered(index)).boxed().toList();
    }

    /** The question shown, from 0. */
    public int position() {
        return position;
    }

    /** Used time as of the last tick. */
    public Duration usedTime() {
        return time.used();
    }

    /** Time left as of the last tick, never negative: until the time is up or the opening window ends. */
    public Duration remaining() {
        Duration left = time.remaining();
        return untilWindowEnds().filter(end -> end.compareTo(left) < 0).orElse(left);
    }

    /** Whether the opening window ends before the time allowed is up, as it is now. */
    public boolean isCutShort() {
        return untilWindowEnds().filter(end -> end.compareTo(time.remaining()) < 0).isPresent();
    }

    private Optional<Duration> untilWindowEnds() {
        return windowEnd().map(end -> Duration.between(clock.instant(), end))
                .map(left -> left.isNegative() ? Duration.ZERO : left);
    }

    /** When it is handed in by itself whatever time is left; empty for never. */
    public Optional<Instant> windowEnd() {
        return blueprint.sitting().window().until();
    }

    /** How it was handed in; empty while it goes on. */
    public Optional<HandIn> handedIn() {
        return handedIn;
    }

    /** Whom to tell when the examination was handed in by itself; replaces the one before. */
    public synchronized void onTimeUp(Runnable listener) {
        this.onTimeUp = Objects.requireNonNull(listener, "listener");
    }

    /**
     * Counts the time since the last tick and stores what the disk did not take before; call it about once a second
     * while the program is open.
     */
    public void tick() {
        runIfTimeUp(() -> {
            advance();
            store();
        });
    }

    /**
     * Takes a response and stores it as a new row. One that the disk does not take counts all the same, in memory, and
     * is stored with whatever comes next.
     *
     * @return when it was on the disk; empty if the response was not taken: the examination is over, or the answer there
     *     is disclosed and final
     */
    public Optional<Instant> respond(int index, Response response) {
        Objects.checkIndex(index, size());
        return storeUnlessOver(() -> !isDisclosed(index), () -> append(index, response, isSetAside(index)));
    }

    /**
     * Sets a question aside, or not any more; stored like an answer.
     *
     * @return when it was on the disk; empty if the examination is over
     */
    public Optional<Instant> setAside(int index, boolean isSetAside) {
        Objects.checkIndex(index, size());
        return storeUnlessOver(() -> true, () -> append(index, response(index), isSetAside));
    }

    /** Shows the question at this position. Without an effect once handed in. */
    public synchronized void show(int index) {
        Objects.checkIndex(index, size());
        if (handedIn.isEmpty() && index != position) {
            shown.show(index, time.used());
            position = index;
            unsaved.store();
            checkpoint();
        }
    }

    /** The window lost the focus. */
    public synchronized void focusLost() {
        if (handedIn.isEmpty() && focusLostAt.isEmpty()) {
            focusLostAt = Optional.of(clock.instant());
            log(AttemptEvent.Kind.FOCUS_LOST, Duration.ZERO);
            unsaved.store();
        }
    }

    /** The window has the focus again. */
    public synchronized void focusRegained() {
        if (handedIn.isEmpty() && focusLostAt.isPresent()) {
            log(AttemptEvent.Kind.FOCUS_REGAINED, since(focusLostAt.get()));
            focusLostAt = Optional.empty();
            unsaved.store();
        }
    }

    /** The learner went to another screen. */
    public synchronized void screenLeft() {
        if (handedIn.isEmpty() && screenLeftAt.isEmpty()) {
            screenLeftAt = Optional.of(clock.instant());
            log(AttemptEvent.Kind.SCREEN_LEFT, Duration.ZERO);
            unsaved.store();
        }
    }

    /** The learner looks at the examination again. */
    public synchronized void screenBack() {
        if (handedIn.isEmpty() && screenLeftAt.isPresent()) {
            log(AttemptEvent.Kind.SCREEN_BACK, since(screenLeftAt.get()));
            screenLeftAt = Optional.empty();
            unsaved.store();
        }
    }

    /** Time since then by the PC's clock; nothing where that was set back. */
    private Duration since(Instant then) {
        Duration away = Duration.between(then, clock.instant());
        return away.isNegative() ? Duration.ZERO : away;
    }

    /** Hands in; nothing can be answered afterwards. Without an effect the second time. */
    public void handIn() {
        runIfTimeUp(() -> {
            advance();
            end(findEnd().orElse(HandIn.BY_LEARNER));
        });
    }

    private Optional<Instant> storeUnlessOver(BooleanSupplier isAllowed, Runnable append) {
        boolean[] isStored = new boolean[1];
        runIfTimeUp(() -> {
            advance();
            if (findEnd().isEmpty() && isAllowed.getAsBoolean()) {
                append.run();
                isStored[0] = true;
            }
            store();
        });
        return isStored[0] ? Optional.of(clock.instant()) : Optional.empty();
    }

    /** Does the step; if the time ran out in it, tells the listener afterwards, outside the lock. */
    private void runIfTimeUp(Runnable step) {
        Runnable listener;
        synchronized (this) {
            if (handedIn.isPresent()) {
                return;
            }
            step.run();
            listener = handedIn.filter(HandIn::isByItself).isPresent() ? onTimeUp : () -> {};
        }
        listener.run();
    }

    private void advance() {
        time.step().ifPresent(gap -> log(AttemptEvent.Kind.GAP, gap));
    }

    /** How it is over by itself as of the last step; empty while it is not. */
    private Optional<HandIn> findEnd() {
        if (blueprint.sitting().window().isOver(clock.instant())) {
            return Optional.of(HandIn.WINDOW_CLOSED);
        }
        return time.isUp() ? Optional.of(HandIn.TIME_UP) : Optional.empty();
    }

    private void store() {
        Optional<HandIn> over = findEnd();
        if (over.isPresent()) {
            end(over.get());
            return;
        }
        unsaved.store();
        if (time.used().minus(stored).compareTo(CHECKPOINT_AFTER) >= 0) {
            checkpoint();
        }
    }

    private void end(HandIn how) {
        unsaved.store();
        attempts.handIn(attempt.id(), new AttemptEvent(clock.instant(), how.logged, Duration.ZERO), time.used());
        handedIn = Optional.of(how);
    }

    private void checkpoint() {
        attempts.checkpoint(attempt.id(), time.used(), position);
        stored = time.used();
    }

    private void log(AttemptEvent.Kind kind, Duration length) {
        AttemptEvent event = new AttemptEvent(clock.instant(), kind, length);
        unsaved.add(() -> attempts.log(attempt.id(), event));
    }

    private void append(int index, Response response, boolean isSetAside) {
        Mark mark = Marking.mark(question(index).question(), response, attempt.paper().markingRule());
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
                shown.of(index, time.used()),
                Optional.empty(),
                isSetAside,
                false);
        boolean isFinal = isDisclosed(index); // its key was seen: waiting for the disk does not open it again
        answers.put(index, answer);
        sequence++;
        Runnable write = () -> {
            attempts.append(answer, time.used());
            stored = time.used();
        };
        if (isFinal) {
            unsaved.add(write);
        } else {
            unsaved.addAnswer(index, write);
        }
    }
}
