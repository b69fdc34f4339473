package org.xuegui.exchange.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.xuegui.base.file.Fields;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;

/** Reads the blanks of a fill question and holds them against the places in its stem. */
final class BlanksReader {

    private static final Map<String, Boolean> KINDS = Map.of("frequency", true);

    private final Fields fields;
    private final QuestionDetails details;

    BlanksReader(Fields fields, QuestionDetails details) {
        this.fields = fields;
        this.details = details;
    }

    Supplier<Question> read() {
        List<BlankKey> keys = new ArrayList<>();
        List<Fields> blanks = fields.mappings("blanks");
        for (Fields blank : blanks) {
            key(blank).ifPresent(keys::add);
            blank.end();
        }
        List<String> wordBank = fields.optionalTexts("wordBank");
        boolean isAnyOrder = fields.optionalTruth("anyOrder");
        comparePlaces(blanks.size());
        keys.forEach(key -> expectInWordBank(key, wordBank));
        return () -> new FillBlank(details, keys, wordBank, isAnyOrder);
    }

    private static Optional<BlankKey> key(Fields blank) {
        if (!blank.has("number")) {
            return text(blank);
        }
        if (blank.has("accept")) {
            blank.error("accept", "blank-both");
        }
        Optional<BigDecimal> value = blank.number("number");
        BigDecimal tolerance = blank.optionalNumber("tolerance").orElse(BigDecimal.ZERO);
        if (tolerance.signum() < 0) {
            blank.error("tolerance", "blank-tolerance");
            return Optional.empty();
        }
        return value.map(number -> new BlankKey.Number(number, tolerance));
    }

    private static Optional<BlankKey> text(Fields blank) {
        List<String> accepted = blank.texts("accept");
        boolean isFrequency = blank.has("kind") && blank.choice("kind", KINDS).orElse(false);
        List<String> choices = blank.optionalTexts("choices");
        if (accepted.isEmpty()) {
            return Optional.empty();
        }
        if (!choices.isEmpty() && choices.stream().noneMatch(accepted::contains)) {
            blank.error("choices", "blank-choices");
            return Optional.empty();
        }
        return Optional.of(new BlankKey.Text(accepted, isFrequency, choices));
    }

    private void comparePlaces(int count) {
        Set<Integer> places = new HashSet<>();
        for (int number : details.stem().blanks()) {
            if (!places.add(number)) {
                fields.error("stem", "blank-twice", number);
            } else if (count > 0 && number > count) {
                fields.error("stem", "blank-without-key", number, count);
            }
        }
        for (int number = 1; number <= count; number++) {
            if (!places.contains(number)) {
                fields.error("stem", "blank-without-place", number);
            }
        }
    }

    private void expectInWordBank(BlankKey key, List<String> wordBank) {
        if (wordBank.isEmpty() || !(key instanceof BlankKey.Text text) || !text.choices().isEmpty()) {
            return;
        }
        if (wordBank.stream().noneMatch(text.accepted()::contains)) {
            fields.error("wordBank", "blank-word-bank", text.shown());
        }
    }
}
