package org.xuegui.regulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuegui.base.file.DataNode;
import org.xuegui.base.file.DataNode.Entry;
import org.xuegui.base.file.DataNode.Mapping;
import org.xuegui.base.file.Fields;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;

/**
 * The top-level keys of all files of a pack, each of which stands in one file only, and where every
 * entry of them stands.
 */
final class PackSections implements PackPlaces {

    private static final Set<String> KEYS = Set.of("id", "title", "shortTitle", "source", "parts", "topics",
            "shortForms", "notStated", "facts", "bodies", "relations", "duties", "meetings", "appointmentRules",
            "reportingRules", "safeguards", "oversight", "terms", "keyPoints", "confusables");

    private final Place whole;
    private final ProblemCollector problems;
    private final Map<String, String> fileOf = new HashMap<>();
    private final Map<String, Fields> fieldsOf = new LinkedHashMap<>();
    private final Map<String, List<Fields>> entries = new HashMap<>();
    private final Set<Fields> roots = new HashSet<>();

    PackSections(String packId, ProblemCollector problems) {
        this.whole = Place.file(packId);
        this.problems = problems;
    }

    boolean isEmpty() {
        return fieldsOf.isEmpty();
    }

    void add(String file, DataNode root) {
        Optional<Fields> fields = Fields.of(file, root, problems);
        if (fields.isEmpty()) {
            return;
        }
        roots.add(fields.get());
        for (Entry entry : ((Mapping) root).entries()) {
            String key = entry.key().text();
            if (!KEYS.contains(key)) {
                continue;
            }
            if (fieldsOf.putIfAbsent(key, fields.get()) == null) {
                fileOf.put(key, file);
            } else {
                problems.add(Problem.error(fields.get().place(entry.key()), "pack-key-twice", key, fileOf.get(key)));
            }
        }
    }

    /** A required text of the pack itself. */
    String text(String key) {
        return owner(key).map(fields -> fields.text(key)).orElse("");
    }

    /** The one required mapping of this key. */
    Optional<Fields> mapping(String key) {
        return owner(key).flatMap(fields -> fields.mapping(key));
    }

    /** The entries of a list that must hold some. */
    List<Fields> required(String key) {
        return remembered(key, owner(key).map(fields -> fields.mappings(key)).orElse(List.of()));
    }

    /** The entries of a list that may be missing or empty. */
    List<Fields> optional(String key) {
        Fields fields = fieldsOf.get(key);
        return remembered(key, fields == null ? List.of() : fields.optionalMappings(key));
    }

    /** Ends the reading: keys nobody asked for are warnings. */
    void end() {
        Set<String> asked = new HashSet<>(KEYS);
        roots.forEach(root -> {
            asked.forEach(root::has);
            root.end();
        });
        entries.values().forEach(list -> list.forEach(Fields::end));
    }

    @Override
    public Place place(String key) {
        Fields fields = fieldsOf.get(key);
        return fields == null ? whole : fields.place(key);
    }

    @Override
    public Place place(String section, int index, String key) {
        return entries.get(section).get(index).place(key);
    }

    private Optional<Fields> owner(String key) {
        Fields fields = fieldsOf.get(key);
        if (fields == null) {
            problems.add(Problem.error(whole, "missing-field", key));
        }
        return Optional.ofNullable(fields);
    }

    private List<Fields> remembered(String key, List<Fields> list) {
        entries.put(key, list);
        return list;
    }
}
