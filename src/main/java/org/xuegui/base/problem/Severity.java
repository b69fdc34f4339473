package org.xuegui.base.problem;

/** How much a {@link Problem} weighs. */
public enum Severity {
    /** The thing at this place cannot be used as it stands. */
    ERROR,
    /** Usable, but a person should look at it. */
    WARNING,
    /** Something was read differently from how it stands; nothing to do. */
    INFO
}
