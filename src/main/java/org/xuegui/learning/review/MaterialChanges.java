package org.xuegui.learning.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionJson;
import org.xuegui.quiz.QuizSetRepository;

/**
 * Whether two versions of a question differ in type, choices or key. Looks each pair up once. A version that is not
 * kept any more says nothing: memory goes on.
 */
final class MaterialChanges implements BiPredicate<String, String> {

    private final QuizSetRepository quizSets;
    private final Map<List<String>, Boolean> known = new HashMap<>();

    MaterialChanges(QuizSetRepository quizSets) {
        this.quizSets = quizSets;
    }

    @Override
    public boolean test(String before, String after) {
        return !before.equals(after) && known.computeIfAbsent(List.of(before, after), this::compare);
    }

    private boolean compare(List<String> versions) {
        Map<String, Question> found = quizSets.findVersions(versions);
        Question before = found.get(versions.get(0));
        Question after = found.get(versions.get(1));
        return before != null && after != null && QuestionJson.isMaterialChange(before, after);
    }
}
