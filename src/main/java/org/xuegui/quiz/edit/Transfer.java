package org.xuegui.quiz.edit;

import java.util.Objects;

/**
 * What copying or moving questions did.
 *
 * @param setId the set they went into
 * @param setTitle its title
 * @param done how many are now in it that were not before
 * @param alreadyThere how many it had already, exactly the same
 * @param withoutCitations how many lost citations, as the set belongs to another study pack
 */
public record Transfer(String setId, String setTitle, int done, int alreadyThere, int withoutCitations) {

    public Transfer {
        Objects.requireNonNull(setId, "setId");
        Objects.requireNonNull(setTitle, "setTitle");
    }
}
