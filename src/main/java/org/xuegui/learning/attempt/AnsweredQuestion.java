package org.xuegui.learning.attempt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.marking.Mark;
import org.xuegui.quiz.paper.PaperItem;

/**
 * One question of a sitting as it was answered.
 *
 * @param position its place, from 0
 * @param question the version answered
 * @param item its marks and the order it was shown in
 * @param response the response; {@link Response.None} for none
 * @param mark what it earned; empty where it was not answered
 * @param earned marks earned, to two decimals
 * @param comment what the person who marked it wrote; empty for none
 */
public record AnsweredQuestion(
        int position,
        StoredQuestion question,
        PaperItem item,
        Response response,
        Optional<Mark> mark,
        BigDecimal earned,
        String comment) {

    public AnsweredQuestion {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(response, "response");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(earned, "earned");
        Objects.requireNonNull(comment, "comment");
    }

    /** Whether it earned full marks. */
    public boolean isRight() {
        return mark.filter(Mark::isFull).isPresent();
    }

    /** Whether it earned less or was not answered; not while a person has still to mark it. */
    public boolean isWrong() {
        return !isRight() && !isProvisional();
    }

    /** Whether a person has still to mark it. */
    public boolean isProvisional() {
        return mark.filter(Mark::isProvisional).isPresent();
    }

    /** The questions of a sitting that no person marks; otherwise as the other one. */
    public static List<AnsweredQuestion> listOf(Attempt attempt, List<StoredQuestion> questions, List<Answer> rows) {
        return listOf(attempt, questions, rows, Map.of());
    }

    /**
     * The questions of a sitting, answered or not, in the order of its paper.
     *
     * @param questions the versions its paper names
     * @param rows all its answer rows
     * @param comments what the person who marked it wrote, by position
     */
    public static List<AnsweredQuestion> listOf(
            Attempt attempt, List<StoredQuestion> questions, List<Answer> rows, Map<Integer, String> comments) {
        Map<Integer, Answer> answers = CountingAnswers.of(rows);
        List<AnsweredQuestion> lines = new ArrayList<>();
        for (int position = 0; position < questions.size(); position++) {
            PaperItem item = attempt.paper().items().get(position);
            Optional<Answer> answer = Optional.ofNullable(answers.get(position))
                    .filter(given -> !given.response().isEmpty());
            Optional<Mark> mark = answer.map(Answer::mark);
            lines.add(new AnsweredQuestion(
                    position,
                    questions.get(position),
                    item,
                    answer.map(Answer::response).orElseGet(Response.None::new),
                    mark,
                    mark.map(given -> given.earned(item.marks())).orElseGet(() -> BigDecimal.ZERO.setScale(2)),
                    comments.getOrDefault(position, "")));
        }
        return lines;
    }
}
