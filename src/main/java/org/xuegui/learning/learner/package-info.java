/**
 * Learners and units of this PC.
 */
package org.xuegui.learning.learner;
