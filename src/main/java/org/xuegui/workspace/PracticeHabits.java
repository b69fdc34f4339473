package org.xuegui.workspace;

import java.util.Objects;

/**
 * How practice is begun on this PC, as it was chosen last.
 *
 * @param length name of how many questions a practice takes
 * @param hidesKnown whether questions already known are left out
 * @param reads whether questions are read with their answers instead of being answered
 */
public record PracticeHabits(String length, boolean hidesKnown, boolean reads) {

    /** What a new PC starts with. */
    public static final PracticeHabits DEFAULT = new PracticeHabits("TWENTY", false, false);

    public PracticeHabits {
        Objects.requireNonNull(length, "length");
    }

    /** The same with another length, by name. */
    public PracticeHabits withLength(String name) {
        return new PracticeHabits(name, hidesKnown, reads);
    }

    /** The same with or without what is known. */
    public PracticeHabits withHidesKnown(boolean isHiding) {
        return new PracticeHabits(length, isHiding, reads);
    }

    /** The same with reading or answering. */
    public PracticeHabits withReads(boolean isReading) {
        return new PracticeHabits(length, hidesKnown, isReading);
    }
}
