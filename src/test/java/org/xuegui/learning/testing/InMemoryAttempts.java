package org.xuegui.learning.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Message;
import org.xuegui.learning.attempt.Answer;
import org.xuegui.learning.attempt.AnswerRecord;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptEvent;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.attempt.AttemptRepository;
import org.xuegui.learning.attempt.ChosenAnswer;
import org.xuegui.learning.attempt.CountingAnswers;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuizSetRepository;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.paper.PaperItem;

/** Sittings in memory, with the checks the contract asks for. */
public final class InMemoryAttempts implements AttemptRepository {

    private final QuizSetRepository quizSets;
    private final Map<String, Attempt> attempts = new LinkedHashMap<>();
    private final List<Answer> answers = new ArrayList<>();
    private final Map<String, List<AttemptEvent>> events = new LinkedHashMap<>();
    private boolean isFull;

    /** Empty; versions answered are looked up here. */
    public InMemoryAttempts(QuizSetRepository quizSets) {
        this.quizSets = Objects.requireNonNull(quizSets, "quizSets");
    }

    /** From now on the disk is full, or has room again. */
    public void setFull(boolean isFull) {
        this.isFull = isFull;
    }

    private void requireRoom() {
        if (isFull) {
            throw new UserFacingException(Message.of("store.write.full", "xuegui.db"));
        }
    }

    @Override
    public void start(Attempt attempt) {
        requireRoom();
        attempts.put(attempt.id(), attempt);
    }

    @Override
    public void append(Answer answer, Duration usedTime) {
        requireRoom();
        Attempt attempt = get(answer.attemptId());
        boolean isNext = answers(attempt.id()).stream().allMatch(row -> row.sequence() < answer.sequence());
        if (!attempt.isOpen() || !isNext) {
            throw new IllegalStateException("no row for " + attempt.id() + " with sequence " + answer.sequence());
        }
        answers.add(answer);
        checkpoint(attempt.id(), usedTime, attempt.position());
    }

    @Override
    public void checkpoint(String attemptId, Duration usedTime, int position) {
        requireRoom();
        Attempt attempt = get(attemptId);
        attempts.put(attemptId, with(attempt, attempt.endedAt(), usedTime, position));
    }

    @Override
    public void log(String attemptId, AttemptEvent event) {
        requireRoom();
        events.computeIfAbsent(attemptId, id -> new ArrayList<>()).add(event);
    }

    @Override
    public void disclose(List<String> attemptIds, AttemptEvent event) {
        attemptIds.forEach(id -> log(id, event));
    }

    @Override
    public List<Attempt> unreleased() {
        return attempts.values().stream()
                .filter(attempt -> !attempt.isOpen() && attempt.paper().blueprint()
                        .filter(rules -> rules.disclosure().waitsForRelease()).isPresent())
                .filter(attempt -> !AttemptEvent.isReleased(events(attempt.id())))
                .sorted(Comparator.comparing(attempt -> attempt.endedAt().orElseThrow()))
                .toList();
    }

    @Override
    public void end(String attemptId, Instant at, Duration usedTime) {
        requireRoom();
        Attempt attempt = get(attemptId);
        attempts.put(attemptId, with(attempt, Optional.of(at), usedTime, attempt.position()));
    }

    @Override
    public void handIn(String attemptId, AttemptEvent how, Duration usedTime) {
        if (get(attemptId).isOpen()) {
            end(attemptId, how.at(), usedTime);
            log(attemptId, how);
        }
    }

    @Override
    public Optional<Attempt> find(String attemptId) {
        return Optional.ofNullable(attempts.get(attemptId));
    }

    @Override
    public Optional<Attempt> findOpen(String learnerId, AttemptKind kind) {
        return attemptsOf(learnerId).stream()
                .filter(attempt -> attempt.isOpen() && attempt.kind() == kind)
                .findFirst();
    }

    @Override
    public List<Attempt> openAttempts(String learnerId, AttemptKind kind) {
        return attemptsOf(learnerId).stream()
                .filter(attempt -> attempt.isOpen() && attempt.kind() == kind)
                .sorted(Comparator.comparing(this::lastTouched).reversed())
                .toList();
    }

    @Override
    public List<Attempt> openAttempts(AttemptKind kind) {
        return attempts.values().stream()
                .filter(attempt -> attempt.isOpen() && attempt.kind() == kind)
                .toList();
    }

    private Instant lastTouched(Attempt attempt) {
        return answers(attempt.id()).stream()
                .map(Answer::at)
                .max(Comparator.naturalOrder())
                .filter(attempt.startedAt()::isBefore)
                .orElse(attempt.startedAt());
    }

    @Override
    public List<Optional<Instant>> endsOfSittings(String learnerId, String blueprintId) {
        return attemptsOf(learnerId).stream()
                .filter(attempt -> attempt.paper().blueprint().filter(sat -> sat.id().equals(blueprintId)).isPresent())
                .map(Attempt::endedAt)
                .toList();
    }

    @Override
    public List<Attempt> attemptsOf(String learnerId) {
        List<Attempt> newestFirst = new ArrayList<>();
        attempts.values().stream()
                .filter(attempt -> attempt.learnerId().equals(learnerId))
                .forEach(attempt -> newestFirst.add(0, attempt));
        newestFirst.sort(Comparator.comparing(Attempt::startedAt).reversed());
        return newestFirst;
    }

    @Override
    public List<ChosenAnswer> chosenWrong(String learnerId) {
        return attempts.values().stream()
                .filter(attempt -> attempt.learnerId().equals(learnerId))
                .filter(this::isShown)
                .flatMap(attempt -> CountingAnswers.of(answers(attempt.id())).values().stream()
                        .filter(answer -> !answer.mark().isFull()
                                && answer.response() instanceof Response.Chosen)
                        .map(answer -> {
                            PaperItem item = attempt.paper().items().get(answer.position());
                            return new ChosenAnswer(item.key(), item.version(),
                                    ((Response.Chosen) answer.response()).choices(), answer.at());
                        }))
                .sorted(Comparator.comparing(ChosenAnswer::at))
                .toList();
    }

    @Override
    public Optional<String> findLastAnsweredIn(String learnerId, QuestionKey key) {
        return attempts.values().stream()
                .filter(attempt -> attempt.learnerId().equals(learnerId))
                .filter(this::isShown)
                .flatMap(attempt -> CountingAnswers.of(answers(attempt.id())).values().stream()
                        .filter(answer -> attempt.paper().items().get(answer.position()).key().equals(key)))
                .max(Comparator.comparing(Answer::at))
                .map(Answer::attemptId);
    }

    @Override
    public List<Answer> answers(String attemptId) {
        return answers.stream()
                .filter(answer -> answer.attemptId().equals(attemptId))
                .sorted(Comparator.comparingInt(Answer::sequence))
                .toList();
    }

    @Override
    public Map<Integer, String> comments(String attemptId) {
        return Map.of();
    }

    @Override
    public Optional<Instant> findLastSaved(String attemptId) {
        return Optional.empty();
    }

    @Override
    public List<AttemptEvent> events(String attemptId) {
        return List.copyOf(events.getOrDefault(attemptId, List.of()));
    }

    @Override
    public long changes(String learnerId) {
        return answers.size() + attempts.values().stream().filter(attempt -> !attempt.isOpen()).count();
    }

    @Override
    public List<AnswerRecord> answerRecords(String learnerId) {
        return attempts.values().stream()
                .filter(attempt -> attempt.learnerId().equals(learnerId))
                .filter(this::isShown)
                .flatMap(this::records)
                .sorted(Comparator.comparing(AnswerRecord::at))
                .toList();
    }

    private boolean isShown(Attempt attempt) {
        return attempt.kind() != AttemptKind.EXAMINATION || !attempt.isOpen() && attempt.paper().blueprint().orElseThrow()
                .disclosure().showsQuestions(AttemptEvent.isReleased(events(attempt.id())));
    }

    private Stream<AnswerRecord> records(Attempt attempt) {
        boolean isExamination = attempt.kind() == AttemptKind.EXAMINATION;
        return CountingAnswers.of(answers(attempt.id())).values().stream()
                .filter(answer -> !isExamination || !answer.response().isEmpty())
                .map(answer -> record(attempt, answer));
    }

    private AnswerRecord record(Attempt attempt, Answer answer) {
        PaperItem item = attempt.paper().items().get(answer.position());
        Question question = quizSets.findVersions(List.of(item.version())).get(item.version());
        return new AnswerRecord(
                item.key(),
                item.version(),
                question.type(),
                question.cites(),
                question.details().topic(),
                answer.mark().isFull(),
                answer.mark().isProvisional(),
                attempt.kind(),
                answer.at(),
                answer.zone(),
                answer.timeTaken(),
                answer.confidence());
    }

    private Attempt get(String attemptId) {
        return find(attemptId).orElseThrow(() -> new IllegalStateException("no attempt " + attemptId));
    }

    private static Attempt with(Attempt old, Optional<Instant> endedAt, Duration usedTime, int position) {
        return new Attempt(
                old.id(), old.learnerId(), old.kind(), old.title(), old.mode(), old.paper(), old.startedAt(),
                old.zone(), endedAt, usedTime, position);
    }
}
