package org.xuegui.ui.study;

/** How a note stands to what is stored of it. */
enum NoteState {
    /** As it was when the page opened: nothing needs saying. */ UNTOUCHED,
    /** Changed since it was stored. */ CHANGED,
    /** What is seen has reached the disk. */ SAVED
}
