package org.xuegui.workspace;

/** Light or dark. */
public enum Theme {
    /** 浅色 */ LIGHT,
    /** 深色 */ DARK
}
