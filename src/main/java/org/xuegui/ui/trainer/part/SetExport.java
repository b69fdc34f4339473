package org.xuegui.ui.trainer.part;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.xuegui.base.file.AtomicFile;
import org.xuegui.base.file.WriteFailure;
import org.xuegui.base.problem.Problem;
import org.xuegui.quiz.edit.QuizSelection;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.QuizFormats;
import org.xuegui.quiz.load.WriteResult;
import org.xuegui.ui.route.ScreenContext;

/** Writes questions to a file of any format and says what became of it: every detail that was lost, by question. */
public final class SetExport {

    private static final int MOST_LOSSES_LISTED = 100;

    private final ScreenContext context;
    private final QuizFormats formats;
    private final QuizFileKinds kinds;

    /** An export into these formats. */
    public SetExport(ScreenContext context, QuizFormats formats) {
        this.context = context;
        this.formats = formats;
        this.kinds = new QuizFileKinds(context.texts(), formats);
    }

    private record Written(int questions, int withoutCitations, List<Problem> losses) {}

    /**
     * Asks for a file and writes into it; nothing where none is chosen.
     *
     * @param name its name to begin with, without an ending
     * @param chosen what is written, read in the background
     */
    public void ask(String name, Supplier<QuizSelection> chosen) {
        context.files().save(context.text("trainer.sets.export.title"), name + ".yaml", kinds.writable())
                .ifPresent(file -> write(chosen, file, kinds.formatOf(file).orElse(QuizFormat.YAML)));
    }

    /** Writes into this file. */
    public void write(Supplier<QuizSelection> chosen, Path file, QuizFormat format) {
        context.background().run(() -> written(chosen.get(), file, format))
                .withProgress(context.text("trainer.sets.export.title"))
                .onSuccess(written -> tell(file, written))
                .start();
    }

    private Written written(QuizSelection chosen, Path file, QuizFormat format) {
        WriteResult result = formats.write(chosen.set(), format);
        try {
            AtomicFile.write(file, out -> out.write(result.content()));
        } catch (IOException e) {
            throw WriteFailure.of(file, e);
        }
        return new Written(chosen.set().questions().size(), chosen.withoutCitations(), result.losses());
    }

    private void tell(Path file, Written written) {
        List<Problem> losses = written.losses();
        int all = losses.size() + written.withoutCitations();
        if (all == 0) {
            context.toasts().done(context.text("trainer.sets.exported", file.getFileName(), written.questions()));
            return;
        }
        String uncited = written.withoutCitations() == 0 ? ""
                : context.text("edit.done.uncited", written.withoutCitations()).strip() + "\n";
        String list = losses.stream()
                .limit(MOST_LOSSES_LISTED)
                .map(loss -> context.text("trainer.sets.export.loss",
                        loss.place().detail(), context.texts().text(loss.message())))
                .collect(Collectors.joining("\n"));
        String more = losses.size() > MOST_LOSSES_LISTED
                ? "\n" + context.text("trainer.sets.export.losses.more", losses.size() - MOST_LOSSES_LISTED) : "";
        context.dialogs().info(
                context.text("trainer.sets.export.losses", file.getFileName(), all), (uncited + list + more).strip());
    }
}
