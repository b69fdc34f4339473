package org.xuegui.learning.practice;

/**
 * How much of a mode a practice takes.
 *
 * @param limit the most questions; 0 or less for all
 * @param hidesKnown whether questions already known are left out, in the modes where that makes sense
 */
public record Take(int limit, boolean hidesKnown) {

    /** Every question of the mode. */
    public static final Take ALL = new Take(0, false);
}
