package org.xuegui.exchange.moodle;

import java.util.Set;

/** The names of Moodle's question types. */
final class MoodleTypes {

    static final String CATEGORY = "category";
    static final String DESCRIPTION = "description";

    private static final Set<String> KNOWN = Set.of(
            "multichoice", "multichoiceset", "oumultiresponse", "truefalse", "shortanswer", "numerical", "matching",
            "ddmatch", "essay", "ordering", "cloze", "multianswer", "ddwtos", "gapselect");

    private MoodleTypes() {}

    /** Whether questions of this type can be read. */
    static boolean isKnown(String type) {
        return KNOWN.contains(type);
    }

    /** Whether this is a question at all. */
    static boolean isQuestion(String type) {
        return !type.equals(CATEGORY) && !type.equals(DESCRIPTION);
    }
}
