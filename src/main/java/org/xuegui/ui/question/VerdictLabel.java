package org.xuegui.ui.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.scene.control.Label;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.marking.Mark;
import org.xuegui.ui.control.SmartText;

/** Right, partly right, wrong or still to be marked, in a word and a sign. */
public final class VerdictLabel extends Label {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The verdict on an answer. */
    public VerdictLabel(Mark mark, Texts texts) {
        super(SmartText.spaced(words(mark, texts)));
        setId("verdict");
        getStyleClass().addAll("verdict", tone(mark));
    }

    private static String words(Mark mark, Texts texts) {
        if (mark.isProvisional()) {
            return texts.text("question.verdict.unmarked");
        }
        if (mark.isFull()) {
            return "✓ " + texts.text("question.verdict.right");
        }
        return isNothing(mark)
                ? "✗ " + texts.text("question.verdict.wrong")
                : "✓ " + texts.text("question.verdict.partly", percent(mark));
    }

    private static String tone(Mark mark) {
        if (mark.isProvisional()) {
            return "partly-text";
        }
        return mark.isFull() ? "ok-text" : isNothing(mark) ? "wrong-text" : "partly-text";
    }

    private static boolean isNothing(Mark mark) {
        return mark.share().signum() == 0;
    }

    private static String percent(Mark mark) {
        return mark.share().multiply(HUNDRED).setScale(0, RoundingMode.DOWN).toPlainString();
    }
}
