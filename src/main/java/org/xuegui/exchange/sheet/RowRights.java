package org.xuegui.exchange.sheet;

import java.util.ArrayList;
import java.util.List;

/** Which of the choices in rows of their own are marked right. */
final class RowRights {

    private RowRights() {}

    /** Numbers of the right ones. */
    static List<Integer> numbers(Draft draft) {
        List<Integer> right = new ArrayList<>();
        for (int i = 0; i < draft.rowRights().size(); i++) {
            if (isRight(draft.rowRights().get(i).trimmed())) {
                right.add(i + 1);
            }
        }
        return right;
    }

    private static boolean isRight(String mark) {
        String sign = CellText.compact(mark);
        return sign.equals("1") || AnswerWords.truth(sign).orElse(false);
    }
}
