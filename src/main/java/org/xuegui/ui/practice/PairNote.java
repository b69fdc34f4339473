package org.xuegui.ui.practice;

import org.xuegui.learning.confusion.ConfusablePair;

/**
 * What tells two things apart that a question is about.
 *
 * @param pair the pair
 * @param isMixedUp whether the answer just given took one for the other
 */
record PairNote(ConfusablePair pair, boolean isMixedUp) {}
