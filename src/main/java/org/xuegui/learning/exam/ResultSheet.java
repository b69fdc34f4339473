package org.xuegui.learning.exam;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.xuegui.learning.attempt.Answer;
import org.xuegui.learning.attempt.AnsweredQuestion;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptEvent;
import org.xuegui.learning.attempt.AttemptScore;
import org.xuegui.learning.question.TopicTitles;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.paper.Blueprint;

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
            Map<Integer, String> comments,
            List<AttemptEvent> events,
            boolean isForTrainer) {
        Blueprint blueprint = attempt.paper().blueprint()
                .orElseThrow(() -> new IllegalArgumentException("an examination has a blueprint"));
        List<AnsweredQuestion> lines = AnsweredQuestion.listOf(attempt, questions, rows, comments);
        boolean isReleased = AttemptEvent.isReleased(events);
        boolean isScoreShown = isForTrainer || blueprint.disclosure().showsScore(isReleased);
        boolean isDisclosed = isForTrainer || blueprint.disclosure().showsQuestions(isReleased);
        return new ExaminationResult(
                attempt,
                blueprint,
                Optional.of(AttemptScore.of(attempt, rows)).filter(score -> isScoreShown),
                isScoreShown ? topics(lines) : List.of(),
                isScoreShown ? types(lines) : List.of(),
                isDisclosed ? lines : List.of(),
                events);
    }

    private List<ExaminationResult.TopicLine> topics(List<AnsweredQuestion> lines) {
        List<ExaminationResult.TopicLine> topics = new ArrayList<>();
        Map<TopicTitles.Title, List<AnsweredQuestion>> parts = grouped(lines, line -> titles.of(line.question()));
        parts.keySet().stream().sorted(Comparator.comparingInt(titles::placeOf)).forEach(title -> topics.add(
                new ExaminationResult.TopicLine(
                        title.packId(), title.topicId(), title.title(), numbers(parts.get(title)))));
        return topics;
    }

    private static List<ExaminationResult.TypeLine> types(List<AnsweredQuestion> lines) {
        List<ExaminationResult.TypeLine> types = new ArrayList<>();
        grouped(lines, line -> line.question().question().type()).forEach((type, part) -> types.add(
                new ExaminationResult.TypeLine(type, numbers(part))));
        return types;
    }

    private static <K> Map<K, List<AnsweredQuestion>> grouped(
            List<AnsweredQuestion> lines, Function<AnsweredQuestion, K> key) {
        Map<K, List<AnsweredQuestion>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(key.apply(line), any -> new ArrayList<>()).add(line));
        return groups;
    }

    private static ExaminationResult.Numbers numbers(List<AnsweredQuestion> lines) {
        return new ExaminationResult.Numbers(
                lines.size(),
                (int) lines.stream().filter(AnsweredQuestion::isRight).count(),
                lines.stream()
                        .map(AnsweredQuestion::earned)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                lines.stream().map(line -> line.item().marks()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
