/**
 * Writing and changing single questions: a draft that may still be incomplete, what it lacks, and the question made
 * of it. May import {@code base}, {@code quiz} and {@code quiz.load}; knows nothing of windows.
 */
package org.xuegui.quiz.draft;
