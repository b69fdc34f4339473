/**
 * Quiz sets: question types, responses and marks, blueprints and papers, and the one canonical JSON of a question.
 * May import {@code base} and {@code regulation}.
 */
package org.xuegui.quiz;
