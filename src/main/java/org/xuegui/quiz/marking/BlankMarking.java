package org.xuegui.quiz.marking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xuegui.base.text.AnswerText;
import org.xuegui.base.text.FrequencyText;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;

/** Which blanks are filled right. */
final class BlankMarking {

    private BlankMarking() {}

    /** Per blank whether its text is right; missing texts are not. */
    static List<Boolean> parts(FillBlank question, List<String> texts) {
        List<BlankKey> keys = question.blanks();
        boolean[][] fits = new boolean[keys.size()][keys.size()];
        for (int blank = 0; blank < Math.min(keys.size(), texts.size()); blank++) {
            for (int key = 0; key < keys.size(); key++) {
                boolean mayFit = blank == key || question.isAnyOrder();
                fits[blank][key] = mayFit && accepts(keys.get(key), texts.get(blank));
            }
        }
        return Assignment.assigned(fits);
    }

    private static boolean accepts(BlankKey key, String text) {
        if (text.isBlank()) {
            return false;
        }
        if (key instanceof BlankKey.Number number) {
            return AnswerText.number(text).filter(value -> isWithin(number, value)).isPresent();
        }
        BlankKey.Text wanted = (BlankKey.Text) key;
        return wanted.accepted().stream().anyMatch(accepted -> isSame(accepted, text, wanted.isFrequency()));
    }

    private static boolean isWithin(BlankKey.Number number, BigDecimal value) {
        return value.subtract(number.value()).abs().compareTo(number.tolerance()) <= 0;
    }

    private static boolean isSame(String accepted, String text, boolean isFrequency) {
        if (AnswerText.normalised(accepted).equals(AnswerText.normalised(text))) {
            return true;
        }
        Optional<String> frequency = isFrequency ? FrequencyText.normalised(accepted) : Optional.empty();
        return frequency.isPresent() && frequency.equals(FrequencyText.normalised(text));
    }

    /** The best one-to-one assignment of texts to keys, by augmenting paths. */
    private static final class Assignment {

        private final boolean[][] fits;
        private final int[] textOfKey;

        private Assignment(boolean[][] fits) {
            this.fits = fits;
            this.textOfKey = new int[fits.length];
            Arrays.fill(textOfKey, -1);
        }

        /** Per text whether it has a key of its own. */
        static List<Boolean> assigned(boolean[][] fits) {
            Assignment assignment = new Assignment(fits);
            List<Boolean> assigned = new ArrayList<>();
            for (int text = 0; text < fits.length; text++) {
                assigned.add(assignment.place(text, new boolean[fits.length]));
            }
            return assigned;
        }

        /** Finds a key for the text, moving texts placed before to other keys where that helps. */
        private boolean place(int text, boolean[] tried) {
            for (int key = 0; key < fits.length; key++) {
                if (fits[text][key] && !tried[key]) {
                    tried[key] = true;
                    if (textOfKey[key] < 0 || place(textOfKey[key], tried)) {
                        textOfKey[key] = text;
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
