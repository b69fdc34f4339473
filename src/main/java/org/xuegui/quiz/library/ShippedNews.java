package org.xuegui.quiz.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionJson;
import org.xuegui.quiz.QuestionVersion;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.QuizSetRepository;
import org.xuegui.quiz.StoredQuestion;

/** Newer texts of shipped questions that were not installed, as a trainer had changed these questions. */
final class ShippedNews {

    private final QuizSetRepository sets;
    private final Function<String, Optional<QuizSet>> shipped;

    ShippedNews(QuizSetRepository sets, Function<String, Optional<QuizSet>> shipped) {
        this.sets = sets;
        this.shipped = shipped;
    }

    /** These texts by the ids of the questions in use. */
    Map<String, Question> of(String setId) {
        Set<String> own = sets.ownChangesOf(setId).questions();
        Map<String, Question> offered = own.isEmpty() ? Map.of() : shipped.apply(setId)
                .map(QuizSet::questions).orElse(List.of()).stream()
                .filter(question -> own.contains(question.id()))
                .collect(Collectors.toMap(Question::id, question -> question));
        return sets.questionsOf(setId).stream()
                .filter(stored -> offered.containsKey(stored.key().questionId()))
                .filter(stored -> isNews(stored, QuestionJson.version(offered.get(stored.key().questionId()))))
                .map(stored -> offered.get(stored.key().questionId()))
                .collect(Collectors.toMap(Question::id, question -> question));
    }

    /** Whether the version was neither the last installed nor taken up since. */
    private boolean isNews(StoredQuestion stored, String version) {
        List<QuestionVersion> history = sets.versionsOf(stored.key());
        int installed = 0;
        for (int i = 0; i < history.size(); i++) {
            installed = history.get(i).isShipped() ? i : installed;
        }
        return !stored.version().equals(version) && history.subList(installed, history.size()).stream()
                .noneMatch(known -> known.version().equals(version) && !known.isUndone());
    }
}
