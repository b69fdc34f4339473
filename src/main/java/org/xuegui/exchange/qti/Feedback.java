package org.xuegui.exchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuegui.base.text.Passage;

/** The feedback of one item: some belongs to choices, the rest explains. */
final class Feedback {

    private final Map<String, List<Passage>> byIdentifier = new LinkedHashMap<>();
    private final List<Passage> inline = new ArrayList<>();
    private final List<Passage> others = new ArrayList<>();
    private boolean isJoined;

    /** Notes what is shown after an answer. */
    void addModal(QtiNode modal, Passage passage) {
        if (passage.isEmpty()) {
            return;
        }
        String identifier = modal.attribute("showHide").equals("hide") ? "" : modal.attribute("identifier");
        byIdentifier.computeIfAbsent(identifier, key -> new ArrayList<>()).add(passage);
    }

    /** Notes what belongs to nothing in particular. */
    void add(Passage passage) {
        others.add(passage);
    }

    /** Takes the feedback met inside the stem. */
    List<Passage> inline() {
        return inline;
    }

    /** Takes out what is said to who chose this; what stands beside the choice itself goes first. */
    Passage ofChoice(String identifier, List<Passage> beside) {
        List<Passage> all = new ArrayList<>(beside);
        Optional.ofNullable(byIdentifier.remove(identifier)).ifPresent(all::addAll);
        return joined(all);
    }

    /** All that is left, as one explanation. */
    Passage explanation() {
        List<Passage> parts = new ArrayList<>();
        byIdentifier.values().forEach(parts::addAll);
        parts.addAll(inline);
        parts.addAll(others);
        List<Passage> distinct = parts.stream().distinct().toList();
        isJoined |= distinct.size() > 1;
        return joined(distinct);
    }

    /** Whether the explanation is made of several parts. */
    boolean isJoined() {
        return isJoined;
    }

    private static Passage joined(List<Passage> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : new Passage(parts.stream().flatMap(part -> part.blocks().stream()).toList());
    }
}
