package org.xuegui.learning.attempt;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSetRepository;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.paper.Paper;
import org.xuegui.quiz.paper.PaperItem;

/** The questions of a paper in the versions it names, whether they are still in use or not. */
public final class SittingQuestions {

    private final QuizSetRepository quizSets;

    /** Questions from this repository. */
    public SittingQuestions(QuizSetRepository quizSets) {
        this.quizSets = Objects.requireNonNull(quizSets, "quizSets");
    }

    /**
     * The questions in the paper's order.
     *
     * @throws IllegalStateException if a version is not kept, which never happens to one that a paper names
     */
    public List<StoredQuestion> of(Paper paper) {
        List<String> versions = paper.items().stream().map(PaperItem::version).distinct().toList();
        Map<String, Question> found = quizSets.findVersions(versions);
        return paper.items().stream().map(item -> stored(item, found)).toList();
    }

    /** Questions by version, whether they are still in use or not. */
    public Map<String, Question> versions(List<String> versions) {
        return quizSets.findVersions(versions);
    }

    private static StoredQuestion stored(PaperItem item, Map<String, Question> found) {
        Question question = found.get(item.version());
        if (question == null) {
            throw new IllegalStateException("version " + item.version() + " of " + item.key() + " is missing");
        }
        return new StoredQuestion(item.key(), item.version(), question);
    }
}
