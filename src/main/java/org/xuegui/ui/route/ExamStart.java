package org.xuegui.ui.route;

/** What to open when a person comes to the examination screen from elsewhere. */
public sealed interface ExamStart {

    /** Go on with the open examination. */
    record Resume() implements ExamStart {}

    /** The blueprint's description with its start button. */
    record OfBlueprint(String blueprintId) implements ExamStart {}

    /** How ready the learner is for the examination prepared for. */
    record Ready() implements ExamStart {}

    /** The result of a finished examination. */
    record Result(String attemptId) implements ExamStart {}
}
