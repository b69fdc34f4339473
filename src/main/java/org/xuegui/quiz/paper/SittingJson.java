package org.xuegui.quiz.paper;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuegui.quiz.json.JsonFields;
import org.xuegui.quiz.json.JsonText;
import org.xuegui.quiz.json.MalformedJsonException;

/** Rules for sitting as fields of a blueprint's JSON; what is as usual is left out, so that older data reads. */
final class SittingJson {

    private static final String OPENS = "opens";
    private static final String CLOSES = "closes";
    private static final String UNITS = "units";
    private static final String LEARNERS = "learners";
    private static final String EXTRA_TIME = "extraTime";

    private SittingJson() {}

    static void write(SittingRules rules, ObjectNode blueprint) {
        rules.window().from().ifPresent(from -> blueprint.put(OPENS, from.toString()));
        rules.window().until().ifPresent(until -> blueprint.put(CLOSES, until.toString()));
        putIfAny(blueprint, UNITS, rules.admission().unitIds());
        putIfAny(blueprint, LEARNERS, rules.admission().learnerIds());
        if (rules.extraTimePercent() > 0) {
            blueprint.put(EXTRA_TIME, rules.extraTimePercent());
        }
    }

    private static void putIfAny(ObjectNode blueprint, String key, Collection<String> ids) {
        if (!ids.isEmpty()) {
            blueprint.set(key, JsonText.texts(ids.stream().sorted().toList()));
        }
    }

    static SittingRules read(JsonFields blueprint) {
        return new SittingRules(
                new OpeningWindow(moment(blueprint, OPENS), moment(blueprint, CLOSES)),
                new Admission(ids(blueprint, UNITS), ids(blueprint, LEARNERS)),
                blueprint.has(EXTRA_TIME) ? Math.toIntExact(blueprint.whole(EXTRA_TIME)) : 0);
    }

    private static Optional<Instant> moment(JsonFields blueprint, String key) {
        if (!blueprint.has(key)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(blueprint.text(key)));
        } catch (DateTimeException e) {
            throw new MalformedJsonException(blueprint.place(key), "a moment was expected");
        }
    }

    private static Set<String> ids(JsonFields blueprint, String key) {
        return blueprint.has(key) ? Set.copyOf(blueprint.texts(key)) : Set.of();
    }
}
