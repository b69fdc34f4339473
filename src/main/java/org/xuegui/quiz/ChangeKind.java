package org.xuegui.quiz;

/** What a change of quiz sets was, so that its undo and the versions of a question can say so. Stored by name. */
public enum ChangeKind {
    /** Files were loaded, or the program installed what it ships with. */ LOAD,
    /** A set was taken out of use. */ SET_RETIRED,
    /** An empty set was made. */ SET_ADDED,
    /** Title, study pack or topic of a set were changed. */ SET_CHANGED,
    /** A question was written. */ QUESTION_ADDED,
    /** A question was changed, or an older version taken up again. */ QUESTION_CHANGED,
    /** Questions were put in another order. */ REORDERED,
    /** Questions were copied into a set. */ COPIED,
    /** Questions were moved from one set into another. */ MOVED,
    /** Questions were taken out of use. */ QUESTIONS_RETIRED,
    /** Questions were brought back into use. */ QUESTIONS_RESTORED
}
