package org.xuegui.store;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.xuegui.learning.attempt.Answer;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionJson;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.QuizSetChange;
import org.xuegui.quiz.QuizSetChange.SetChange;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.TypicalQuestions;
import org.xuegui.quiz.marking.Mark;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.quiz.paper.Paper;
import org.xuegui.quiz.paper.PaperItem;

/** What the store's tests share. */
final class TestData {

    /** Half past three in the afternoon in Hangzhou. */
    static final Instant NOW = Instant.parse("2026-11-23T07:30:00Z");

    static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));

    static final String SET = "typical-set";

    private TestData() {}

    /** A change that makes the set hold exactly these questions. */
    static QuizSetChange load(String fileName, String setId, Question... questions) {
        QuizSet set = new QuizSet(setId, "题库 " + setId, "typical-pack", "meetings", List.of(questions));
        List<String> order = set.questions().stream().map(Question::id).toList();
        Set<String> files = fileName.isEmpty() ? Set.of() : Set.of(fileName);
        return new QuizSetChange(List.of(new SetChange(set, order, Set.of(), files)), fileName, "");
    }

    /** The same change as part of the program. */
    static QuizSetChange shipped(String hash, QuizSetChange change) {
        return new QuizSetChange(change.sets(), "", hash);
    }

    static Blueprint blueprint(String id, String title) {
        return blueprint(id, title, Disclosure.AFTER_HAND_IN);
    }

    static Blueprint blueprint(String id, String title, Disclosure disclosure) {
        BlueprintRow row = new BlueprintRow(List.of("meetings"), List.of(SET), QuestionType.SINGLE, Optional.empty(),
                2, new BigDecimal("2.5"));
        return new Blueprint(id, title, List.of(row), 30, 60, true, true, false, MarkingRule.DEFAULT,
                disclosure);
    }

    /** Questions of {@link #SET} as a paper, of 2.5 marks each. */
    static Paper paper(Optional<Blueprint> blueprint, Question... questions) {
        List<PaperItem> items = List.of(questions).stream()
                .map(question -> new PaperItem(new QuestionKey(SET, question.id()), QuestionJson.version(question),
                        List.of("b", "a"), new BigDecimal("2.5")))
                .toList();
        return new Paper(blueprint, -7_000_000_000L, items, MarkingRule.DEFAULT);
    }

    static Attempt attempt(String id, String learnerId, AttemptKind kind, Instant startedAt, Paper paper) {
        return new Attempt(id, learnerId, kind, "一次作答", kind == AttemptKind.PRACTICE ? "SEQUENTIAL" : "", paper,
                startedAt, ZoneOffset.ofHours(8), Optional.empty(), Duration.ZERO, 0);
    }

    /** A full answer given as long after {@link #NOW} as its sequence says, in seconds. */
    static Answer answer(String attemptId, int position, int sequence) {
        return answer(attemptId, position, sequence, new Response.Chosen(Set.of("a")), Mark.of(true), false);
    }

    static Answer answer(
            String attemptId, int position, int sequence, Response response, Mark mark, boolean isWithdrawn) {
        return new Answer(UUID.randomUUID().toString(), attemptId, position, sequence, response, mark,
                NOW.plusSeconds(sequence), ZoneOffset.ofHours(8), Duration.ofMillis(1234), Optional.of(2), false,
                isWithdrawn);
    }

    /** So many single choice questions with the ids q-1, q-2 … */
    static Question[] questions(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> TypicalQuestions.single("q-" + i, "第 " + i + " 题：下列说法正确的是（ ）", 0,
                        "甲" + i, "乙" + i))
                .toArray(Question[]::new);
    }
}
