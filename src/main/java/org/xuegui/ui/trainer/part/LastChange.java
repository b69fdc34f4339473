package org.xuegui.ui.trainer.part;

import java.util.Optional;
import org.xuegui.quiz.LoadRecord;
import org.xuegui.quiz.library.QuizLibrary;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.task.Work;

/** Takes the last change of the quiz sets back. */
public final class LastChange {

    private final ScreenContext context;
    private final QuizLibrary library;
    private final ChangeWords words;

    /** Of the sets of this library. */
    public LastChange(ScreenContext context, QuizLibrary library) {
        this.context = context;
        this.library = library;
        this.words = new ChangeWords(context.texts());
    }

    /**
     * Undoes the last change and says so. Which one that is, is looked up in turn with the writing: a change still on
     * its way is the last one too.
     *
     * @param onDone what to do then
     */
    public Work<?> undo(Runnable onDone) {
        return context.background().write(this::undoLast)
                .onSuccess(undone -> {
                    undone.ifPresent(record -> context.toasts().done(words.undone(record)));
                    onDone.run();
                });
    }

    private Optional<LoadRecord> undoLast() {
        Optional<LoadRecord> last = library.findUndoable();
        last.ifPresent(record -> library.undo(record.id()));
        return last;
    }
}
