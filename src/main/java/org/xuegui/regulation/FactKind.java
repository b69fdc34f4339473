package org.xuegui.regulation;

/** Which part of the model holds a fact. Written in packs in lower case. */
public enum FactKind {
    FOUNDATION, PRINCIPLE, BODY, DUTY, RELATION, MEETING, APPOINTMENT, REPORTING, IMPLEMENTATION, SAFEGUARD, OVERSIGHT
}
