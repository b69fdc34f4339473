package org.xuegui.ui.home;

import java.time.Duration;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.home.NextStep;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.ExamStart;
import org.xuegui.ui.route.Place;
import org.xuegui.ui.route.PracticeStart;

/**
 * One thing to do, in words.
 *
 * @param id names the button
 * @param sign one character or number that stands for it
 * @param tone colour of the sign: accent, info or warn
 * @param title what to do
 * @param detail how much it is
 * @param button label of the button
 * @param destination where the button leads
 */
record StepText(
        String id, String sign, String tone, String title, String detail, String button, Destination destination) {

    static StepText of(NextStep step, Texts texts) {
        if (step instanceof NextStep.OpenExamination open) {
            return make(texts, "exam-open", "warn",
                    args(open.attempt().title()),
                    args(open.answered(), open.questions(), minutes(open.remaining())),
                    Destination.Exam.start(new ExamStart.Resume()));
        }
        if (step instanceof NextStep.ReviewsDue due) {
            return make(texts, due.waiting() > 0 ? "due-capped" : "due", "accent",
                    args(due.count()), args(due.count(), due.waiting()),
                    Destination.Practice.start(new PracticeStart.Due()))
                    .withSign(Integer.toString(due.count()));
        }
        if (step instanceof NextStep.ContinuePractice practice) {
            return make(texts, "practice-open", "info",
                    args(practice.attempt().title()),
                    args(practice.answered(), practice.questions()),
                    Destination.Practice.start(new PracticeStart.Resume()));
        }
        if (step instanceof NextStep.ContinueStudy study) {
            return make(texts, study.isFirst() ? "study-first" : "study-next", "info",
                    args(study.point().title()),
                    args(study.topic().title(), study.positionInTopic(), study.topicSize()),
                    Destination.Study.keyPoint(study.point().id()));
        }
        if (step instanceof NextStep.WrongQuestions wrong) {
            return make(texts, "wrong", "accent", args(wrong.count()), args(wrong.count()),
                    Destination.Practice.start(new PracticeStart.Wrong()))
                    .withSign(Integer.toString(wrong.count()));
        }
        if (step instanceof NextStep.ConfusablePairs pairs) {
            return make(texts, "confusable", "warn", args(pairs.count()), args(pairs.first(), pairs.second()),
                    Destination.Practice.start(new PracticeStart.Confusable()))
                    .withSign(Integer.toString(pairs.count()));
        }
        if (step instanceof NextStep.NewQuestions questions) {
            return make(texts, questions.isFirst() ? "new-first" : "new", "info",
                    args(questions.count()), args(questions.count()),
                    Destination.Practice.start(new PracticeStart.NotYetDone()));
        }
        if (step instanceof NextStep.PrepareExamination prepare) {
            return make(texts, prepare.days() == 0 ? "prepare-today" : "prepare", "warn",
                    args(prepare.title(), prepare.days()), args(), Destination.Exam.start(new ExamStart.Ready()))
                    .withSign(Long.toString(prepare.days()));
        }
        NextStep.TakeExamination take = (NextStep.TakeExamination) step;
        return make(texts, "exam-take", "warn",
                args(take.blueprint().title()),
                args(take.blueprint().questionCount(), take.blueprint().minutes(), take.blueprint().passPercent()),
                Destination.Exam.start(new ExamStart.OfBlueprint(take.blueprint().id())));
    }

    /** The last step of a start: examinations, before a trainer set one. */
    static StepText firstExamination(Texts texts) {
        return make(texts, "exam-first", "warn", args(), args(), Destination.of(Place.EXAM));
    }

    private StepText withSign(String other) {
        return new StepText(id, other, tone, title, detail, button, destination);
    }

    private static StepText make(
            Texts texts, String id, String tone, Object[] titleArgs, Object[] detailArgs, Destination destination) {
        String key = "home.step." + id + ".";
        return new StepText(
                id,
                texts.text(key + "sign"),
                tone,
                texts.text(key + "title", titleArgs),
                texts.text(key + "detail", detailArgs),
                texts.text(key + "button"),
                destination);
    }

    private static Object[] args(Object... values) {
        return values;
    }

    /** Whole minutes, rounded up, so that it never says 0 while time is left. */
    private static long minutes(Duration time) {
        return (time.toSeconds() + 59) / 60;
    }
}
