package org.xuegui.exchange.sheet;

import java.util.Optional;
import java.util.SortedMap;
import org.xuegui.base.text.Passage;

/** Reads the key of a true or false question. */
final class Judgement {

    private Judgement() {}

    /**
     * A key.
     *
     * @param isTrue the key
     * @param isAssumed whether the sign says so only by custom: A or 1 for true, B or 2 for false
     */
    record Key(boolean isTrue, boolean isAssumed) {}

    /** The key; empty where the answer says neither. */
    static Optional<Key> read(String answer, SortedMap<Integer, Passage> choices) {
        String sign = CellText.compact(answer);
        Optional<Key> byChoice = choice(sign)
                .flatMap(number -> Optional.ofNullable(choices.get(number)))
                .flatMap(choice -> AnswerWords.truth(choice.plain()))
                .map(truth -> new Key(truth, false));
        return byChoice.or(() -> AnswerWords.truth(answer).map(truth -> new Key(truth, false)))
                .or(() -> byCustom(sign));
    }

    private static Optional<Integer> choice(String sign) {
        return switch (sign) {
            case "A" -> Optional.of(1);
            case "B" -> Optional.of(2);
            default -> Optional.empty();
        };
    }

    private static Optional<Key> byCustom(String sign) {
        return switch (sign) {
            case "1", "1.0" -> Optional.of(new Key(true, false));
            case "0", "0.0" -> Optional.of(new Key(false, false));
            case "A" -> Optional.of(new Key(true, true));
            case "B", "2" -> Optional.of(new Key(false, true));
            default -> Optional.empty();
        };
    }

    /** Whether these two choices are just true and false. */
    static boolean isOffered(SortedMap<Integer, Passage> choices) {
        if (choices.size() != 2) {
            return false;
        }
        Optional<Boolean> first = AnswerWords.truth(choices.get(choices.firstKey()).plain());
        Optional<Boolean> second = AnswerWords.truth(choices.get(choices.lastKey()).plain());
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }
}
