package org.xuegui.store;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.report.ScoreFilter;

/**
 * A score filter as a condition on {@code attempt AS t} and {@code learner AS l}. Lists are bound as JSON arrays, so
 * that a filter by thousands of learners needs one parameter only.
 *
 * @param sql the condition
 * @param parameters its parameters by name
 */
record ScoreCondition(String sql, Map<String, String> parameters) {

    ScoreCondition {
        parameters = Map.copyOf(parameters);
    }

    static ScoreCondition of(ScoreFilter filter, ZoneId zone) {
        List<String> conditions = new ArrayList<>(List.of("t.ended_at IS NOT NULL"));
        Map<String, String> parameters = new LinkedHashMap<>();
        filter.start(zone).ifPresent(start -> {
            conditions.add("t.ended_at >= :start");
            parameters.put("start", Times.text(start));
        });
        filter.end(zone).ifPresent(end -> {
            conditions.add("t.ended_at < :end");
            parameters.put("end", Times.text(end));
        });
        among("ifnull(l.unit_id, '')", "units", filter.unitIds(), conditions, parameters);
        among("t.learner_id", "learners", filter.learnerIds(), conditions, parameters);
        among("t.kind", "kinds", filter.kinds().stream().map(AttemptKind::name).toList(), conditions, parameters);
        among("t.title", "titles", filter.titles(), conditions, parameters);
        return new ScoreCondition(String.join(" AND ", conditions), parameters);
    }

    private static void among(
            String column,
            String parameter,
            Collection<String> values,
            List<String> conditions,
            Map<String, String> parameters) {
        if (!values.isEmpty()) {
            conditions.add(column + " IN (SELECT value FROM json_each(:" + parameter + "))");
            parameters.put(parameter, JsonLists.ofTexts(values));
        }
    }

    Query bindTo(Query query) {
        return query.bindMap(parameters);
    }
}
