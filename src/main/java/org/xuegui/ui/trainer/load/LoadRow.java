package org.xuegui.ui.trainer.load;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.Severity;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.load.RejectedQuestion;

/**
 * One row of the preview: a question, or a problem that belongs to none that can be loaded.
 *
 * @param file index of the file
 * @param set index of the set within the file; −1 for a row without a usable question
 * @param fileName the file's name without folders
 * @param line where it starts; 0 where the whole file is meant
 * @param name id of the question as far as it is known; empty for none
 * @param question the question; empty where it cannot be loaded
 * @param rejected what could be read of a question that cannot be loaded; empty for all else
 * @param state what loading would do with it
 * @param problems what is to be said of it
 */
record LoadRow(
        int file,
        int set,
        String fileName,
        int line,
        String name,
        Optional<Question> question,
        Optional<RejectedQuestion> rejected,
        State state,
        List<Problem> problems) {

    /** What loading would do. */
    enum State {
        /** A new question. */ ADDED,
        /** A new version of a question the set has. */ UPDATED,
        /** The set has exactly this. */ UNCHANGED,
        /** The set has one like it: a person decides; as long as nobody has, it counts as new. */ OFFERED,
        /** A person does not want it. */ DECLINED,
        /** It cannot be loaded as it stands. */ LEFT_OUT,
        /** A remark on the file. */ NOTE;

        /** The last part of its bundle key {@code trainer.load.state.<key>}. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    LoadRow {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(rejected, "rejected");
        Objects.requireNonNull(state, "state");
        problems = List.copyOf(problems);
    }

    /** The stem as far as it is known, else the question's id; empty for a remark on the file. */
    String stem() {
        return question.map(known -> known.stem().plain())
                .or(() -> rejected.map(RejectedQuestion::stem).filter(stem -> !stem.isEmpty()))
                .orElse(name);
    }

    /** The type as far as it is known. */
    Optional<QuestionType> type() {
        return question.map(Question::type)
                .or(() -> rejected.flatMap(known -> QuestionType.find(known.type())));
    }

    /** Whether a person should look at it. */
    boolean isProblem() {
        return state == State.LEFT_OUT || state == State.OFFERED || state == State.NOTE || hasWarning();
    }

    /** Whether it can be loaded but should be looked at. */
    boolean hasWarning() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.WARNING);
    }
}
