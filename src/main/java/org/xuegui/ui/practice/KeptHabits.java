package org.xuegui.ui.practice;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.xuegui.workspace.PracticeHabits;

/**
 * How practice is begun, kept from one start of the program to the next.
 *
 * @param last as chosen last
 * @param keep stores what is chosen now; called where writing is done
 */
public record KeptHabits(Supplier<PracticeHabits> last, Consumer<PracticeHabits> keep) {

    public KeptHabits {
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(keep, "keep");
    }
}
