package org.xuegui.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuestionType;

/**
 * One version of a question over the sittings of a report.
 *
 * @param key which question
 * @param setTitle title of its set
 * @param packId pack its citations point into; empty for none
 * @param version the version asked
 * @param type its type
 * @param stem what is asked, plain text
 * @param cites facts it cites
 * @param asked how often it was asked: in examinations always, in practice when answered
 * @param answered how often it was answered
 * @param right how often with full marks
 * @param toMark answers a person still has to mark
 * @param shares sum of the shares earned, 0 … {@code asked}
 */
public record QuestionTally(
        QuestionKey key,
        String setTitle,
        String packId,
        String version,
        QuestionType type,
        String stem,
        List<String> cites,
        int asked,
        int answered,
        int right,
        int toMark,
        BigDecimal shares) {

    public QuestionTally {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(shares, "shares");
        cites = List.copyOf(cites);
    }
}
