/**
 * Practice as a session: which questions, confirm, feedback, resume, summary.
 */
package org.xuegui.learning.practice;
