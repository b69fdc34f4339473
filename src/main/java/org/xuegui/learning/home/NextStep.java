package org.xuegui.learning.home;

import java.time.Duration;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.regulation.KeyPoint;
import org.xuegui.regulation.Topic;

/** One thing to do now. */
public sealed interface NextStep {

    /**
     * Go on with an examination.
     *
     * @param attempt the sitting
     * @param questions its questions
     * @param answered questions answered
     * @param remaining time left as of the last checkpoint
     */
    record OpenExamination(Attempt attempt, int questions, int answered, Duration remaining) implements NextStep {}

    /**
     * Go on with a practice.
     *
     * @param attempt the sitting
     * @param questions its questions
     * @param answered questions answered
     */
    record ContinuePractice(Attempt attempt, int questions, int answered) implements NextStep {}

    /**
     * Read the first or the next key point.
     *
     * @param packId the pack
     * @param point the point
     * @param topic its topic
     * @param positionInTopic its place in the topic, from 1
     * @param topicSize number of points of the topic
     * @param isFirst whether nothing was read yet
     */
    record ContinueStudy(
            String packId, KeyPoint point, Topic topic, int positionInTopic, int topicSize, boolean isFirst)
            implements NextStep {}

    /**
     * Review what is due.
     *
     * @param count how many questions, at least one
     * @param waiting how many more are due beyond the daily cap
     */
    record ReviewsDue(int count, int waiting) implements NextStep {}

    /**
     * Practise the wrong questions.
     *
     * @param count how many, at least one
     */
    record WrongQuestions(int count) implements NextStep {}

    /**
     * Tell apart what is mixed up.
     *
     * @param count how many pairs, at least one
     * @param first name of the worst pair's one side
     * @param second name of its other side
     */
    record ConfusablePairs(int count, String first, String second) implements NextStep {}

    /**
     * Practise what was never answered.
     *
     * @param count how many questions, at least one
     * @param isFirst whether nothing was answered yet
     */
    record NewQuestions(int count, boolean isFirst) implements NextStep {}

    /**
     * Look how ready one is for the examination prepared for.
     *
     * @param title what it is called
     * @param days days left, 0 on the day itself
     */
    record PrepareExamination(String title, long days) implements NextStep {}

    /**
     * Take an examination not passed yet.
     *
     * @param blueprint its rules
     */
    record TakeExamination(Blueprint blueprint) implements NextStep {}
}
