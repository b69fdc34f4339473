package org.xuegui.learning.question;

import java.util.List;
import java.util.Objects;
import org.xuegui.quiz.QuizSetRepository;
import org.xuegui.quiz.StoredQuestion;

/**
 * Gives the current {@link QuestionPool}. It is indexed again only when the repository returns another list than
 * before, which a {@link org.xuegui.quiz.CachedQuizSetRepository} does after a change only. Safe for several threads.
 */
public final class QuestionPools {

    private final QuizSetRepository quizSets;
    private List<StoredQuestion> indexed;
    private QuestionPool pool;

    /** Pools of this repository's questions. */
    public QuestionPools(QuizSetRepository quizSets) {
        this.quizSets = Objects.requireNonNull(quizSets, "quizSets");
    }

    /** The questions in use now. */
    public synchronized QuestionPool current() {
        List<StoredQuestion> questions = quizSets.allQuestions();
        if (pool == null || questions != indexed) {
            pool = new QuestionPool(quizSets.summaries(), questions);
            indexed = questions;
        }
        return pool;
    }
}
