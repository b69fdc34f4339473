package org.xuegui.ui.trainer.flags;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xuegui.learning.study.FlagService;
import org.xuegui.learning.study.QuestionFlag;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.library.QuizLibrary;
import org.xuegui.ui.route.ScreenContext;

/** Reports of bad questions that nobody has dealt with. */
public final class FlagsViewModel {

    private final ScreenContext context;
    private final FlagService service;
    private final QuizLibrary library;
    private final ObservableList<FlagLine> flags = FXCollections.observableArrayList();

    /** A view model over these services. */
    public FlagsViewModel(ScreenContext context, FlagService service, QuizLibrary library) {
        this.context = context;
        this.service = service;
        this.library = library;
    }

    /**
     * A report with what it is about.
     *
     * @param question the version reported; empty where the database no longer has it
     * @param setTitle title of its set; its id where the set is no longer in use
     */
    record FlagLine(QuestionFlag flag, Optional<StoredQuestion> question, String setTitle) {

        /** The question's stem; its id where the question is unknown. */
        String stem() {
            return question.map(known -> known.question().stem().plain()).orElse(flag.key().questionId());
        }
    }

    /** Open reports, newest first. */
    ObservableList<FlagLine> flags() {
        return flags;
    }

    /** Reads the reports anew. */
    void load() {
        context.background().run(() -> service.openFlags().stream().map(this::line).toList())
                .onSuccess(flags::setAll)
                .start();
    }

    /** Marks a report as dealt with. */
    void close(FlagLine line, Consumer<FlagLine> onClosed) {
        context.background().write(() -> service.close(line.flag().id()))
                .onSuccess(done -> {
                    flags.remove(line);
                    context.toasts().done(context.text("trainer.flags.closed"));
                    onClosed.accept(line);
                })
                .start();
    }

    private FlagLine line(QuestionFlag flag) {
        Optional<Question> question = library.findVersion(flag.version());
        String title = library.sets().stream()
                .filter(set -> set.id().equals(flag.key().setId()))
                .map(QuizSetSummary::title)
                .findFirst()
                .orElse(flag.key().setId());
        return new FlagLine(
                flag, question.map(known -> new StoredQuestion(flag.key(), flag.version(), known)), title);
    }
}
