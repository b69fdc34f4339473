package org.xuegui.ui.question;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.marking.MarkingRule;

/** Types and marking rules in words, so that a learner knows before answering how an answer counts. */
public final class MarkingWords {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private MarkingWords() {}

    /** What a type is called. */
    public static String typeOf(QuestionType type, Texts texts) {
        return texts.text("type." + type.code());
    }

    /** How a type is marked by this rule; empty for types that are simply right or wrong. */
    public static Optional<String> ruleOf(QuestionType type, MarkingRule rule, Texts texts) {
        return key(type, rule).map(key -> texts.text(key));
    }

    /** The same for a question of so many marks. */
    public static Optional<String> ruleOf(QuestionType type, MarkingRule rule, BigDecimal marks, Texts texts) {
        if (type == QuestionType.MULTIPLE && rule.multiple() == MarkingRule.Multiple.PARTIAL) {
            return Optional.of(texts.text("marking.multiple.partial-marks", plain(marks.divide(TWO))));
        }
        return ruleOf(type, rule, texts);
    }

    /** Marks without needless zeros. */
    public static String plain(BigDecimal marks) {
        return marks.stripTrailingZeros().toPlainString();
    }

    private static Optional<String> key(QuestionType type, MarkingRule rule) {
        return Optional.ofNullable(switch (type) {
            case SINGLE, TRUE_FALSE -> null;
            case MULTIPLE -> "marking.multiple." + rule.multiple().name().toLowerCase(Locale.ROOT);
            case FILL -> "marking.fill";
            case MATCHING -> "marking.matching";
            case ORDERING -> "marking.ordering." + rule.ordering().name().toLowerCase(Locale.ROOT);
            case SHORT -> "marking.short";
        });
    }
}
