/**
 * Mastery of facts and topics, derived from answers and from what is remembered of them.
 */
package org.xuegui.learning.mastery;
