package org.xuegui.ui.trainer.load;

import java.util.List;
import org.xuegui.base.problem.Severity;
import org.xuegui.quiz.load.FilePreview;
import org.xuegui.quiz.load.QuestionMatch.Outcome;

/**
 * What loading would come to: {@code added + updated + unchanged + leftOut = found}; warnings are counted apart.
 *
 * @param found questions in the files
 * @param added new ones
 * @param updated new versions
 * @param unchanged there already
 * @param leftOut not to be loaded, for an error or by choice
 * @param warnings warnings
 */
record LoadCounts(int found, int added, int updated, int unchanged, int leftOut, int warnings) {

    static LoadCounts of(List<FilePreview> previews) {
        int found = previews.stream().mapToInt(preview -> preview.result().found()).sum();
        int added = count(previews, Outcome.ADDED);
        int updated = count(previews, Outcome.UPDATED);
        int unchanged = count(previews, Outcome.UNCHANGED);
        int warnings = (int) previews.stream()
                .flatMap(preview -> preview.result().problems().stream())
                .filter(problem -> problem.severity() == Severity.WARNING)
                .count();
        return new LoadCounts(found, added, updated, unchanged, found - added - updated - unchanged, warnings);
    }

    /** Questions the load would go through with. */
    int loadable() {
        return added + updated + unchanged;
    }

    private static int count(List<FilePreview> previews, Outcome outcome) {
        return previews.stream()
                .flatMap(preview -> preview.sets().stream())
                .mapToInt(set -> set.count(outcome))
                .sum();
    }
}
