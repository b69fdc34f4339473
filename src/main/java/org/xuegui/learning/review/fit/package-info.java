/**
 * Fits the weights of FSRS-6 to a learner's own reviews and keeps them only if they foretell better. Imports
 * {@code learning.review}, which does not know it.
 */
package org.xuegui.learning.review.fit;
