/**
 * Mastery of facts and topics, derived from answers.
 */
package org.xuegui.learning.mastery;
