package org.xuegui.regulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuegui.base.problem.Problem;

/**
 * Checks that a pack hangs together: every id mentioned exists and is there once, every part cites
 * facts, every fact is carried by a key point of its topic. Empty texts are left to the reader.
 */
final class PackCheck {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*+");
    private static final int LONGEST_TITLE = 16;
    private static final int MOST_ITEMS = 8;

    private final StudyPack pack;
    private final PackPlaces places;
    private final List<Problem> problems = new ArrayList<>();

    private PackCheck(StudyPack pack, PackPlaces places) {
        this.pack = pack;
        this.places = places;
    }

    /** What is wrong with the pack, each with its place. */
    static List<Problem> check(StudyPack pack, PackPlaces places) {
        PackCheck check = new PackCheck(pack, places);
        check.ids();
        check.facts();
        check.bodiesAndRules();
        check.keyPoints();
        check.coverage();
        check.confusables();
        return check.problems;
    }

    private void ids() {
        if (!pack.id().isEmpty() && !pack.id().matches("[a-z0-9-]+")) {
            problems.add(Problem.error(places.place("id"), "pack-id", pack.id()));
        }
        unique("parts", pack.parts(), SourcePart::id);
        unique("topics", pack.topics(), Topic::id);
        unique("notStated", pack.notStated(), NotStated::id);
        unique("facts", pack.facts(), Fact::id);
        unique("bodies", pack.bodies(), Body::id);
        unique("relations", pack.relations(), Relation::id);
        unique("duties", pack.duties(), Duty::id);
        unique("meetings", pack.meetings(), Meeting::id);
        unique("appointmentRules", pack.appointmentRules(), AppointmentRule::id);
        unique("reportingRules", pack.reportingRules(), ReportingRule::id);
        unique("safeguards", pack.safeguards(), Safeguard::id);
        unique("oversight", pack.oversight(), Oversight::id);
        unique("terms", pack.terms(), Term::id);
        unique("keyPoints", pack.keyPoints(), KeyPoint::id);
        unique("confusables", pack.confusables(), Confusable::id);
    }

    private <T> void unique(String section, List<T> entries, Function<T, String> idOf) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            String id = idOf.apply(entries.get(i));
            if (id.isEmpty()) {
                continue;
            }
            if (!ID.matcher(id).matches()) {
                error(section, i, "id", "pack-id", id);
            }
            if (!seen.add(id)) {
                error(section, i, "id", "pack-duplicate-id", id);
            }
        }
    }

    private void facts() {
        Set<String> topics = ids(pack.topics(), Topic::id);
        Set<String> parts = ids(pack.parts(), SourcePart::id);
        for (int i = 0; i < pack.facts().size(); i++) {
            Fact fact = pack.facts().get(i);
            exist("facts", i, "topic", List.of(fact.topic()), topics);
            exist("facts", i, "parts", fact.parts(), parts);
        }
    }

    private void bodiesAndRules() {
        Set<String> bodies = ids(pack.bodies(), Body::id);
        cited("bodies", pack.bodies(), Body::facts);
        cited("relations", pack.relations(), Relation::facts);
        cited("duties", pack.duties(), Duty::facts);
        cited("meetings", pack.meetings(), Meeting::facts);
        cited("appointmentRules", pack.appointmentRules(), AppointmentRule::facts);
        cited("reportingRules", pack.reportingRules(), ReportingRule::facts);
        cited("safeguards", pack.safeguards(), Safeguard::facts);
        cited("oversight", pack.oversight(), Oversight::facts);
        cited("terms", pack.terms(), Term::facts);
        references("relations", "from", pack.relations(), relation -> List.of(relation.from()), bodies);
        references("relations", "to", pack.relations(), relation -> List.of(relation.to()), bodies);
        references("duties", "body", pack.duties(), duty -> List.of(duty.body()), bodies);
        references("meetings", "convener", pack.meetings(), meeting -> List.of(meeting.convener()), bodies);
        references("appointmentRules", "who", pack.appointmentRules(), AppointmentRule::who, bodies);
        references("appointmentRules", "asks", pack.appointmentRules(), rule -> List.of(rule.asks()), bodies);
        references("reportingRules", "who", pack.reportingRules(), ReportingRule::who, bodies);
        references("reportingRules", "to", pack.reportingRules(), rule -> List.of(rule.to()), bodies);
        references("reportingRules", "copiedTo", pack.reportingRules(), rule -> List.of(rule.copiedTo()), bodies);
        references("reportingRules", "notStated", pack.reportingRules(), ReportingRule::notStated,
                ids(pack.notStated(), NotStated::id));
        for (int i = 0; i < pack.oversight().size(); i++) {
            Oversight oversight = pack.oversight().get(i);
            if (oversight.basis().isEmpty() != oversight.of().isEmpty()) {
                error("oversight", i, oversight.of().isEmpty() ? "basis" : "of", "pack-oversight");
            }
        }
    }

    private <T> void cited(String section, List<T> entries, Function<T, List<String>> factsOf) {
        references(section, "facts", entries, factsOf, ids(pack.facts(), Fact::id));
    }

    private <T> void references(
            String section, String key, List<T> entries, Function<T, List<String>> idsOf, Set<String> known) {
        for (int i = 0; i < entries.size(); i++) {
            exist(section, i, key, idsOf.apply(entries.get(i)), known);
        }
    }

    private void exist(String section, int index, String key, Collection<String> ids, Set<String> known) {
        for (String id : ids) {
            if (!id.isEmpty() && !known.contains(id)) {
                error(section, index, key, "pack-dangling", key, id);
            }
        }
    }

    private void keyPoints() {
        List<KeyPoint> points = pack.keyPoints();
        Set<String> ids = ids(points, KeyPoint::id);
        cited("keyPoints", points, KeyPoint::facts);
        references("keyPoints", "topic", points, point -> List.of(point.topic()), ids(pack.topics(), Topic::id));
        references("keyPoints", "parts", points, KeyPoint::parts, ids(pack.parts(), SourcePart::id));
        references("keyPoints", "terms", points, KeyPoint::terms, ids(pack.terms(), Term::id));
        references("keyPoints", "related", points, KeyPoint::related, ids);
        references("keyPoints", "confusedWith", points, PackCheck::confusedWith, ids);
        Map<String, Fact> facts = new HashMap<>();
        pack.facts().forEach(fact -> facts.putIfAbsent(fact.id(), fact));
        for (int i = 0; i < points.size(); i++) {
            KeyPoint point = points.get(i);
            if (point.related().contains(point.id()) || confusedWith(point).contains(point.id())) {
                error("keyPoints", i, "id", "pack-points-to-itself", point.id());
            }
            restsOnItsFacts(i, point, point.facts().stream().filter(facts::containsKey).map(facts::get).toList());
            shape(i, point);
        }
    }

    private static List<String> confusedWith(KeyPoint point) {
        return point.confusedWith().stream().flatMap(confusion -> confusion.keyPoint().stream()).toList();
    }

    private void restsOnItsFacts(int index, KeyPoint point, List<Fact> facts) {
        // a point may set facts of other topics beside its own, but not rest on those alone
        boolean isElsewhere = facts.stream().noneMatch(fact -> fact.topic().equals(point.topic()));
        if (!facts.isEmpty() && !point.topic().isEmpty() && isElsewhere) {
            Fact first = facts.get(0);
            error("keyPoints", index, "topic", "pack-wrong-topic", first.id(), first.topic(), point.topic());
        }
        Set<String> parts = facts.stream().flatMap(fact -> fact.parts().stream()).collect(Collectors.toSet());
        for (String part : point.parts()) {
            if (!facts.isEmpty() && !parts.contains(part)) {
                error("keyPoints", index, "parts", "pack-wrong-part", part);
            }
        }
    }

    private void shape(int index, KeyPoint point) {
        if (point.title().codePointCount(0, point.title().length()) > LONGEST_TITLE) {
            problems.add(Problem.warning(
                    places.place("keyPoints", index, "title"), "pack-long-title", LONGEST_TITLE));
        }
        if (point.items().size() > MOST_ITEMS) {
            problems.add(Problem.warning(
                    places.place("keyPoints", index, "items"), "pack-many-items", MOST_ITEMS));
        }
    }

    private void coverage() {
        Set<String> carried = pack.keyPoints().stream()
                .flatMap(point -> point.facts().stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < pack.facts().size(); i++) {
            String id = pack.facts().get(i).id();
            if (!id.isEmpty() && !carried.contains(id)) {
                error("facts", i, "id", "pack-uncovered", id);
            }
        }
        Set<String> taught = ids(pack.keyPoints(), KeyPoint::topic);
        for (int i = 0; i < pack.topics().size(); i++) {
            String id = pack.topics().get(i).id();
            if (!id.isEmpty() && !taught.contains(id)) {
                error("topics", i, "id", "pack-empty-topic", id);
            }
        }
    }

    private void confusables() {
        Set<String> facts = ids(pack.facts(), Fact::id);
        references("confusables", "first", pack.confusables(), pair -> pair.first().facts(), facts);
        references("confusables", "second", pack.confusables(), pair -> pair.second().facts(), facts);
        for (int i = 0; i < pack.confusables().size(); i++) {
            Confusable pair = pack.confusables().get(i);
            Set<String> both = new HashSet<>(pair.first().words());
            both.retainAll(pair.second().words());
            if (!both.isEmpty()) {
                error("confusables", i, "second", "pack-word-of-both", both.iterator().next());
            }
            boolean isSame = !pair.first().name().isEmpty() && pair.first().name().equals(pair.second().name());
            if (isSame) {
                error("confusables", i, "second", "pack-confused-with-itself", pair.first().name());
            }
        }
    }

    private static <T> Set<String> ids(Collection<T> entries, Function<T, String> idOf) {
        Stream<String> ids = entries.stream().map(idOf);
        return ids.collect(Collectors.toSet());
    }

    private void error(String section, int index, String key, String code, Object... arguments) {
        problems.add(Problem.error(places.place(section, index, key), code, arguments));
    }
}
