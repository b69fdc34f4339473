/**
 * Attempts and answers: the history everything else is derived from. Appended, never rewritten.
 */
package org.xuegui.learning.attempt;
