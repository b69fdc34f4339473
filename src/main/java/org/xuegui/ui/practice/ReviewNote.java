package org.xuegui.ui.practice;

import java.util.Optional;
import org.xuegui.learning.review.DueCard;

/**
 * What a review says about the question shown.
 *
 * @param why why it is asked today; empty for one answered before the review was opened
 * @param asksConfidence whether the learner is asked how sure the answer is
 */
record ReviewNote(Optional<DueCard> why, boolean asksConfidence) {}
