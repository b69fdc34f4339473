package org.xuegui.learning.exam;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.xuegui.learning.attempt.Answer;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptEvent;
import org.xuegui.learning.attempt.AttemptScore;
import org.xuegui.learning.attempt.CountingAnswers;
import org.xuegui.learning.question.TopicTitles;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.marking.Mark;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.quiz.paper.PaperItem;

/** Works out the result of an examination from its rows. */
final class ResultSheet {

    private final TopicTitles titles;

    ResultSheet(TopicTitles titles) {
        this.titles = titles;
    }

    ExaminationResult of(
            Attempt attempt,
            List<StoredQuestion> questions,
            List<Answer> rows,
            List<AttemptEvent> events,
            boolean isForTrainer) {
        Blueprint blueprint = attempt.paper().blueprint()
                .orElseThrow(() -> new IllegalArgumentException("an examination has a blueprint"));
        List<ExaminationResult.QuestionLine> lines = lines(attempt, questions, CountingAnswers.of(rows));
        List<ExaminationResult.TopicLine> topics = new ArrayList<>();
        grouped(lines, line -> titles.of(line.question())).forEach((title, part) -> topics.add(
                new ExaminationResult.TopicLine(title.packId(), title.topicId(), title.title(), numbers(part))));
        List<ExaminationResult.TypeLine> types = new ArrayList<>();
        grouped(lines, line -> line.question().question().type()).forEach((type, part) -> types.add(
                new ExaminationResult.TypeLine(type, numbers(part))));
        boolean isDisclosed = isForTrainer || blueprint.disclosure() == Disclosure.AFTER_HAND_IN;
        return new ExaminationResult(
                attempt,
                blueprint,
                AttemptScore.of(attempt, rows),
                topics,
                types,
                isDisclosed ? lines : List.of(),
                events);
    }

    private static List<ExaminationResult.QuestionLine> lines(
            Attempt attempt, List<StoredQuestion> questions, Map<Integer, Answer> answers) {
        List<ExaminationResult.QuestionLine> lines = new ArrayList<>();
        for (int position = 0; position < questions.size(); position++) {
            PaperItem item = attempt.paper().items().get(position);
            Optional<Answer> answer = Optional.ofNullable(answers.get(position))
                    .filter(given -> !given.response().isEmpty());
            Optional<Mark> mark = answer.map(Answer::mark);
            lines.add(new ExaminationResult.QuestionLine(
                    position,
                    questions.get(position),
                    item,
                    answer.map(Answer::response).orElseGet(Response.None::new),
                    mark,
                    mark.map(given -> given.earned(item.marks())).orElseGet(() -> BigDecimal.ZERO.setScale(2))));
        }
        return lines;
    }

    private static <K> Map<K, List<ExaminationResult.QuestionLine>> grouped(
            List<ExaminationResult.QuestionLine> lines, Function<ExaminationResult.QuestionLine, K> key) {
        Map<K, List<ExaminationResult.QuestionLine>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(key.apply(line), any -> new ArrayList<>()).add(line));
        return groups;
    }

    private static ExaminationResult.Numbers numbers(List<ExaminationResult.QuestionLine> lines) {
        return new ExaminationResult.Numbers(
                lines.size(),
                (int) lines.stream().filter(ExaminationResult.QuestionLine::isRight).count(),
                lines.stream()
                        .map(ExaminationResult.QuestionLine::earned)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                lines.stream().map(line -> line.item().marks()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
