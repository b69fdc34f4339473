package org.xuegui.exchange.text;

/**
 * A line of a list as it is written.
 *
 * @param kind what stands on it, which decides how it looks in a Word file
 * @param text what it says; may hold line breaks
 */
record WrittenLine(Kind kind, String text) {

    /** What stands on a line. */
    enum Kind { TITLE, SET_FIELD, HEAD, STEM, OPTION, ANSWER, FIELD }
}
