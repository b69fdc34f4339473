package org.xuegui.ui.trainer.results;

import java.util.Optional;
import org.xuegui.base.text.Texts;
import org.xuegui.report.AttemptRow;
import org.xuegui.ui.control.Chip;

/** Passed, failed, or not decided while answers are still to be marked. */
final class PassedChip {

    private PassedChip() {}

    /** The chip of a sitting; empty where there was nothing to pass. */
    static Optional<Chip> of(AttemptRow row, Texts texts) {
        if (row.isUndecided()) {
            return Optional.of(new Chip(texts.text("trainer.results.undecided"), Chip.Tone.WARN));
        }
        return row.isPassed().map(passed -> passed
                ? new Chip(texts.text("trainer.results.passed.yes"), Chip.Tone.OK)
                : new Chip(texts.text("trainer.results.passed.no"), Chip.Tone.ACCENT));
    }
}
