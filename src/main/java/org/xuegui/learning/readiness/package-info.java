/**
 * 备考: what a learner would score in one sitting of an examination on a day to come, how sure that is, which questions
 * lift it most, and a plan until the day. Imports {@code review}, {@code question} and {@code attempt} of
 * {@code learning}; Home imports it.
 */
package org.xuegui.learning.readiness;
