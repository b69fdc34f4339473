/**
 * Examination as a session: the paper drawn, used time, hand-in, result.
 */
package org.xuegui.learning.exam;
