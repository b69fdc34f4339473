package org.xuegui.regulation;

import java.util.List;

/**
 * A body named by the source.
 *
 * @param id id within the pack
 * @param name its name
 * @param kind a word such as {@code party-committee}, for the picture of the bodies
 * @param note what to mind about it; may be empty
 * @param facts facts it is named in
 */
public record Body(String id, String name, String kind, String note, List<String> facts) {

    public Body {
        facts = List.copyOf(facts);
    }
}
