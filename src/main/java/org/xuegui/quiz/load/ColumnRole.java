package org.xuegui.quiz.load;

import java.util.Locale;
import org.xuegui.base.text.Message;

/** What a column of a table of questions holds. Those with a number come several times, counted from 1. */
public enum ColumnRole {
    /** Nothing that is read. */
    IGNORED,
    /** The number of the question in its file; rows of one question share it. */
    NUMBER,
    /** The stable id of the question. */
    ID,
    /** The question type. */
    TYPE,
    /** What is asked. */
    STEM,
    /** The choice of this number. */
    CHOICE,
    /** All choices in one cell. */
    ALL_CHOICES,
    /** One choice, where each choice has a row of its own. */
    ROW_CHOICE,
    /** Whether the choice of this row is right. */
    IS_RIGHT,
    /** The answer. */
    ANSWER,
    /** The answer of the blank of this number. */
    BLANK,
    /** Why it is right. */
    EXPLANATION,
    /** How hard it is. */
    DIFFICULTY,
    /** Its topic. */
    TOPIC,
    /** The facts it cites. */
    CITES,
    /** Where it comes from. */
    SOURCE,
    /** What to tell who chose the choice of this row. */
    ROW_FEEDBACK,
    /** The points of a full answer. */
    POINTS,
    /** Words offered for all blanks. */
    WORD_BANK,
    /** Whether blanks may be filled in any order. */
    ANY_ORDER,
    /** What to tell who chose each choice. */
    FEEDBACKS,
    /** Ids of the choices. */
    CHOICE_IDS,
    /** Choices that keep their place. */
    FIXED,
    /** Weights of the choices. */
    WEIGHTS,
    /** The id of the set, in its first row. */
    SET_ID,
    /** The title of the set, in its first row. */
    SET_TITLE,
    /** The study pack of the set, in its first row. */
    SET_PACK,
    /** The default topic of the set, in its first row. */
    SET_TOPIC;

    /** What it is called. */
    public Message text() {
        return Message.of("columns.role." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Whether columns of this role are numbered. */
    public boolean isNumbered() {
        return this == CHOICE || this == BLANK;
    }
}
