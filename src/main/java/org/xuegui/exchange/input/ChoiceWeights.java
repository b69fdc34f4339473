package org.xuegui.exchange.input;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuegui.quiz.Choice;

/**
 * The shares of the mark Moodle gives choices. Shares that say no more than which choices are right are not kept:
 * a single right one has all of it; several have equal parts, and each wrong one takes nothing or everything away.
 */
public final class ChoiceWeights {

    private static final BigDecimal NEARLY = new BigDecimal("0.0005");
    private static final int DIGITS = 7;

    private ChoiceWeights() {}

    /** The choices of a question with one right choice; a share is kept only where a wrong choice has one. */
    public static List<Choice> ofSingle(List<Choice> choices, String key) {
        return choices.stream()
                .map(choice -> choice.id().equals(key) || isZero(choice)
                        ? withWeight(choice, Optional.empty())
                        : choice)
                .toList();
    }

    private static boolean isZero(Choice choice) {
        return choice.weight().isPresent() && choice.weight().get().signum() == 0;
    }

    /** The choices of a question with several right ones; with their shares unless these go without saying. */
    public static List<Choice> simplified(List<Choice> choices, Set<String> keys) {
        boolean isPlain = isEqualSplit(choices, keys) && (isWrong(choices, keys, 0) || isWrong(choices, keys, -1));
        return isPlain
                ? choices.stream().map(choice -> withWeight(choice, Optional.empty())).toList()
                : choices.stream()
                        .map(choice -> withWeight(choice, Optional.of(choice.weight().orElse(BigDecimal.ZERO))))
                        .toList();
    }

    private static boolean isEqualSplit(List<Choice> choices, Set<String> keys) {
        List<BigDecimal> shares = choices.stream()
                .filter(choice -> keys.contains(choice.id()))
                .map(choice -> choice.weight().orElse(BigDecimal.ONE))
                .toList();
        return shares.stream().allMatch(share -> isNear(share, equalShare(keys.size())))
                || shares.stream().allMatch(share -> isNear(share, BigDecimal.ONE));
    }

    private static boolean isWrong(List<Choice> choices, Set<String> keys, int share) {
        return choices.stream()
                .filter(choice -> !keys.contains(choice.id()))
                .allMatch(choice -> isNear(choice.weight().orElse(BigDecimal.ZERO), BigDecimal.valueOf(share)));
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(NEARLY) < 0;
    }

    private static Choice withWeight(Choice choice, Optional<BigDecimal> weight) {
        return new Choice(choice.id(), choice.text(), weight, choice.feedback(), choice.isFixed());
    }

    /** The share of one of so many right choices. */
    public static BigDecimal equalShare(int keys) {
        return BigDecimal.ONE.divide(BigDecimal.valueOf(keys), DIGITS, RoundingMode.HALF_UP);
    }

    /**
     * The share to write for a choice of a question with several right ones: its own where all shares fit the key,
     * else an equal part, or for a wrong one the loss of everything, so that choosing all earns nothing.
     */
    public static BigDecimal ofMultiple(Choice choice, List<Choice> choices, Set<String> keys) {
        boolean isOwn = choices.stream().allMatch(each -> each.weight().isPresent()
                && each.weight().get().abs().compareTo(BigDecimal.ONE) <= 0
                && each.weight().get().signum() > 0 == keys.contains(each.id()));
        if (isOwn) {
            return choice.weight().orElseThrow();
        }
        return keys.contains(choice.id()) ? equalShare(keys.size()) : BigDecimal.ONE.negate();
    }
}
