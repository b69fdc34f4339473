package org.xuegui.quiz;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * 填空: one or more blanks in the stem. The stem's blanks are numbered 1 … n in any order of
 * appearance, each once; blank i is answered by {@code blanks.get(i - 1)}.
 *
 * @param blanks the keys, at least one
 * @param wordBank texts offered for all blanks together; empty for none
 * @param isAnyOrder whether the keys may be filled in any order
 */
public record FillBlank(QuestionDetails details, List<BlankKey> blanks, List<String> wordBank, boolean isAnyOrder)
        implements Question {

    public FillBlank {
        Objects.requireNonNull(details, "details");
        blanks = List.copyOf(blanks);
        wordBank = List.copyOf(wordBank);
        List<Integer> expected = IntStream.rangeClosed(1, blanks.size()).boxed().toList();
        if (blanks.isEmpty() || !details.stem().blanks().stream().sorted().toList().equals(expected)) {
            throw new IllegalArgumentException("the stem holds the blanks 1 to n, each once");
        }
    }

    @Override
    public QuestionType type() {
        return QuestionType.FILL;
    }

    @Override
    public FillBlank withDetails(QuestionDetails other) {
        return new FillBlank(other, blanks, wordBank, isAnyOrder);
    }
}
