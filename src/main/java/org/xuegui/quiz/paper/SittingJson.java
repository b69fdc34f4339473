package org.xuegui.quiz.paper;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.xuegui.quiz.json.JsonFields;

/** Rules for sitting as fields of a blueprint's JSON; what is as usual is left out, so that older data reads. */
final class SittingJson {

    private SittingJson() {}

    static void write(SittingRules rules, ObjectNode blueprint) {
        if (rules.extraTimePercent() > 0) {
            blueprint.put("extraTime", rules.extraTimePercent());
        }
    }

    static SittingRules read(JsonFields blueprint) {
        int extraTime = blueprint.has("extraTime") ? Math.toIntExact(blueprint.whole("extraTime")) : 0;
        return new SittingRules(extraTime);
    }
}
