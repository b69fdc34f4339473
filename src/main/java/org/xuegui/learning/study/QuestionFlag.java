package org.xuegui.learning.study;

import java.time.Instant;
import org.xuegui.quiz.QuestionKey;

/**
 * 题目反馈: a learner's report of a bad question.
 *
 * @param id UUID
 * @param learnerName who reported
 * @param key the question
 * @param version the version they saw
 * @param comment what they wrote; may be empty
 * @param at when
 */
public record QuestionFlag(
        String id, String learnerName, QuestionKey key, String version, String comment, Instant at) {}
