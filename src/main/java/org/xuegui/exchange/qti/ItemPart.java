package org.xuegui.exchange.qti;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.xuegui.base.text.Passage;

/**
 * What one question asks of an item that asks several things.
 *
 * @param interactions its own interactions
 * @param others those of other questions
 * @param number its number in the item, from 1; 0 where it is the whole item
 * @param isOfBlanks whether it is the question of the blanks inside the text
 */
record ItemPart(List<QtiNode> interactions, Set<QtiNode> others, int number, boolean isOfBlanks) {

    static final ItemPart WHOLE = new ItemPart(List.of(), Set.of(), 0, false);

    ItemPart {
        interactions = List.copyOf(interactions);
        others = Set.copyOf(others);
    }

    /** The questions these interactions make in the order of the text: blanks are one, each block is one. */
    static List<ItemPart> of(List<QtiNode> interactions, Set<String> inline) {
        List<QtiNode> blanks = interactions.stream().filter(each -> inline.contains(each.name())).toList();
        List<List<QtiNode>> asked = new ArrayList<>();
        for (QtiNode interaction : interactions) {
            if (!inline.contains(interaction.name())) {
                asked.add(List.of(interaction));
            } else if (interaction == blanks.get(0)) {
                asked.add(blanks);
            }
        }
        if (asked.size() == 1) {
            return List.of(new ItemPart(asked.get(0), Set.of(), 0, false));
        }
        List<ItemPart> parts = new ArrayList<>();
        for (List<QtiNode> own : asked) {
            Set<QtiNode> others = new HashSet<>(interactions);
            own.forEach(others::remove);
            parts.add(new ItemPart(own, others, parts.size() + 1, own == blanks));
        }
        return parts;
    }

    /** What stands in the place of interactions: of its own what is asked, of all marks to part the text at. */
    Function<QtiNode, String> placed(Function<QtiNode, String> own, Set<String> inline) {
        return number == 0 ? own : node -> {
            if (others.contains(node)) {
                return inline.contains(node.name()) ? PartedText.BLANK : PartedText.OTHER;
            }
            boolean isOwnBlock = !isOfBlanks && interactions.contains(node);
            return isOwnBlock ? PartedText.OWN + own.apply(node) + PartedText.OWN : own.apply(node);
        };
    }

    /** The part of the whole text that belongs to it. */
    Passage shown(Passage text) {
        return number == 0 ? text : PartedText.of(text, isOfBlanks);
    }

    /** The id of its question, made from the item's. */
    String named(String identifier) {
        return number == 0 ? identifier : identifier + '-' + number;
    }
}
