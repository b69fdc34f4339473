package org.xuegui.quiz.draft;

import java.util.ArrayList;
import java.util.List;
import org.xuegui.quiz.FillBlank;

/**
 * The blanks of a draft. A key is kept also while its mark is not in the stem, so that a mark cut out and put in
 * again finds its answer.
 *
 * @param keys the key of blank n at index n − 1
 * @param wordBank texts offered for all blanks together; empty for none
 * @param isAnyOrder whether the keys may be filled in any order
 */
public record BlanksDraft(List<BlankDraft> keys, List<String> wordBank, boolean isAnyOrder) {

    /** No blank. */
    static final BlanksDraft NONE = new BlanksDraft(List.of(), List.of(), false);

    public BlanksDraft {
        keys = List.copyOf(keys);
        wordBank = List.copyOf(wordBank);
    }

    /** The blanks of this question. */
    static BlanksDraft of(FillBlank fill) {
        return new BlanksDraft(
                fill.blanks().stream().map(BlankDraft::of).toList(), fill.wordBank(), fill.isAnyOrder());
    }

    /** The key of blank n, from 1; an empty one where nobody gave it any. */
    public BlankDraft key(int number) {
        return number <= keys.size() ? keys.get(number - 1) : BlankDraft.EMPTY;
    }

    /** With this key for blank n, from 1. */
    public BlanksDraft withKey(int number, BlankDraft key) {
        List<BlankDraft> all = new ArrayList<>(keys);
        while (all.size() < number) {
            all.add(BlankDraft.EMPTY);
        }
        all.set(number - 1, key);
        return new BlanksDraft(all, wordBank, isAnyOrder);
    }

    /** With these texts offered for all blanks together. */
    public BlanksDraft withWordBank(List<String> texts) {
        return new BlanksDraft(keys, texts, isAnyOrder);
    }

    /** With the keys in any order, or each in its place. */
    public BlanksDraft inAnyOrder(boolean isAny) {
        return new BlanksDraft(keys, wordBank, isAny);
    }
}
