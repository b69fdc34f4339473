package org.xuegui.quiz;

import java.util.Set;

/**
 * What a trainer has made of a set that came with the program; changes that were undone do not count.
 *
 * @param isTouched whether a trainer changed anything of it, be it the order alone
 * @param isHead whether title, study pack or topic are the trainer's
 * @param questions ids of the questions a trainer added, changed or took out of use
 */
public record OwnChanges(boolean isTouched, boolean isHead, Set<String> questions) {

    /** Nothing. */
    public static final OwnChanges NONE = new OwnChanges(false, false, Set.of());

    public OwnChanges {
        questions = Set.copyOf(questions);
    }
}
