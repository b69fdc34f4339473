package org.xuegui.learning.exam;

import java.util.List;
import java.util.Objects;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.Paper;

/**
 * A paper that nobody sits in the program: to be printed.
 *
 * @param blueprint the rules it was drawn by
 * @param paper the paper as drawn
 * @param questions its questions, in its order
 */
public record DrawnPaper(Blueprint blueprint, Paper paper, List<StoredQuestion> questions) {

    public DrawnPaper {
        Objects.requireNonNull(blueprint, "blueprint");
        Objects.requireNonNull(paper, "paper");
        questions = List.copyOf(questions);
        if (questions.size() != paper.items().size()) {
            throw new IllegalArgumentException("a question for each item of the paper");
        }
    }
}
