/**
 * 复习: FSRS-6 memory of each question, when it is due, what answers tell about it, and how the days are filled.
 * The core is pure: memory is what {@link org.xuegui.learning.review.Replay} makes of a learner's answers and settings
 * in the order of time. Imports {@code attempt} and {@code question} of {@code learning}; practice and Home import it.
 */
package org.xuegui.learning.review;
