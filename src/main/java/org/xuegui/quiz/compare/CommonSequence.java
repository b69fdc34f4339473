package org.xuegui.quiz.compare;

import java.util.BitSet;
import java.util.List;

/**
 * The longest sequence two lists have in common, in order (Wagner and Fischer 1974). What is equal at both ends is cut
 * off first; where the rest is too long for its table of lengths, it counts as having nothing in common.
 *
 * @param old which elements of the first list are part of it
 * @param now which elements of the second list are part of it, as many
 */
record CommonSequence(BitSet old, BitSet now) {

    /** Cells of the table of lengths: 16 MB. */
    private static final long MOST_CELLS = 4_000_000;

    static <T> CommonSequence of(List<T> old, List<T> now) {
        CommonSequence common = new CommonSequence(new BitSet(), new BitSet());
        int start = 0;
        while (start < old.size() && start < now.size() && old.get(start).equals(now.get(start))) {
            common.add(start, start);
            start++;
        }
        int oldEnd = old.size();
        int nowEnd = now.size();
        while (oldEnd > start && nowEnd > start && old.get(oldEnd - 1).equals(now.get(nowEnd - 1))) {
            common.add(--oldEnd, --nowEnd);
        }
        common.addMiddle(old.subList(start, oldEnd), now.subList(start, nowEnd), start);
        return common;
    }

    private void add(int inOld, int inNow) {
        old.set(inOld);
        now.set(inNow);
    }

    private <T> void addMiddle(List<T> first, List<T> second, int start) {
        if ((first.size() + 1L) * (second.size() + 1L) > MOST_CELLS) {
            return;
        }
        int[][] lengths = lengths(first, second);
        int i = 0;
        int j = 0;
        while (i < first.size() && j < second.size()) {
            if (first.get(i).equals(second.get(j))) {
                add(start + i++, start + j++);
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Lengths of the common sequences of what follows from each pair of places. */
    private static <T> int[][] lengths(List<T> first, List<T> second) {
        int[][] lengths = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                lengths[i][j] = first.get(i).equals(second.get(j))
                        ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    /**
     * Without islands: short runs in common between much longer changes, which are there by chance and only make a text
     * hard to read.
     *
     * @param mostLength how long an island is at most
     * @param change how many times as long the changes around it are together at least, counted in both lists
     * @param oldSize how long the first list is
     * @param nowSize how long the second list is
     */
    CommonSequence withoutIslands(int mostLength, int change, int oldSize, int nowSize) {
        CommonSequence without = new CommonSequence((BitSet) old.clone(), (BitSet) now.clone());
        int oldEnd = 0;
        int nowEnd = 0;
        while (old.nextSetBit(oldEnd) >= 0) {
            int oldStart = old.nextSetBit(oldEnd);
            int nowStart = now.nextSetBit(nowEnd);
            int gapBefore = oldStart - oldEnd + nowStart - nowEnd;
            int length = Math.min(old.nextClearBit(oldStart) - oldStart, now.nextClearBit(nowStart) - nowStart);
            oldEnd = oldStart + length;
            nowEnd = nowStart + length;
            int gapAfter = gap(old, oldEnd, oldSize) + gap(now, nowEnd, nowSize);
            boolean isBetween = gapBefore > 0 && gapAfter > 0;
            if (isBetween && length <= mostLength && gapBefore + gapAfter >= change * length) {
                without.old.clear(oldStart, oldEnd);
                without.now.clear(nowStart, nowEnd);
            }
        }
        return without;
    }

    private static int gap(BitSet common, int from, int size) {
        int next = common.nextSetBit(from);
        return (next < 0 ? size : next) - from;
    }
}
