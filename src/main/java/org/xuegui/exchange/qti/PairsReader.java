package org.xuegui.exchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;

/** Things to join in pairs, and things to put into order. */
final class PairsReader {

    private static final int MOST = 26;

    private final ItemReader item;

    PairsReader(ItemReader item) {
        this.item = item;
    }

    Question order(QtiNode interaction) {
        Declaration declaration = item.answered(interaction);
        Map<String, Passage> choices = texts(interaction, "simpleChoice");
        List<String> order = declaration.correct();
        if (order.size() != choices.size() || !choices.keySet().equals(new LinkedHashSet<>(order))) {
            throw item.remarks().leftOut("qti-order", choices.size(), order.size());
        }
        checkCount(order.size());
        Passage stem = item.stemOrTitle(item.stem());
        return new Ordering(item.details(stem), order.stream().map(choices::get).toList());
    }

    /** Two columns; each thing on the left has one on the right. */
    Question match(QtiNode interaction) {
        Declaration declaration = item.answered(interaction);
        List<QtiNode> columns = interaction.children("simpleMatchSet");
        if (columns.size() != 2) {
            throw item.remarks().leftOut("qti-declaration", interaction.name());
        }
        Map<String, Passage> lefts = texts(columns.get(0), "simpleAssociableChoice");
        Map<String, Passage> rights = texts(columns.get(1), "simpleAssociableChoice");
        Map<String, List<String>> joined = new LinkedHashMap<>();
        lefts.keySet().forEach(left -> joined.put(left, new ArrayList<>()));
        for (String pair : declaration.right()) {
            String[] ends = ends(pair);
            boolean isTurned = lefts.containsKey(ends[1]) && rights.containsKey(ends[0]);
            String left = isTurned ? ends[1] : ends[0];
            String right = isTurned ? ends[0] : ends[1];
            if (!joined.containsKey(left) || !rights.containsKey(right)) {
                throw item.remarks().leftOut("qti-pair", pair);
            }
            joined.get(left).add(right);
        }
        joined.forEach((left, targets) -> {
            if (targets.size() != 1) {
                throw item.remarks().leftOut("qti-sources", lefts.get(left).plain(), targets.size());
            }
        });
        Map<String, String> pairs = new LinkedHashMap<>();
        joined.forEach((left, targets) -> pairs.put(left, targets.get(0)));
        return matching(pairs, lefts, rights);
    }

    /** One heap to join in pairs; what the correct response names first stands on the left. */
    Question associate(QtiNode interaction) {
        Declaration declaration = item.answered(interaction);
        Map<String, Passage> heap = texts(interaction, "simpleAssociableChoice");
        Map<String, String> pairs = new LinkedHashMap<>();
        Set<String> used = new LinkedHashSet<>();
        for (String pair : declaration.right()) {
            String[] ends = ends(pair);
            if (!heap.containsKey(ends[0]) || !heap.containsKey(ends[1]) || ends[0].equals(ends[1])) {
                throw item.remarks().leftOut("qti-pair", pair);
            }
            if (!used.add(ends[0]) || !used.add(ends[1])) {
                throw item.remarks().leftOut("qti-sources", heap.get(ends[0]).plain(), 2);
            }
            pairs.put(ends[0], ends[1]);
        }
        item.remarks().warn("qti-associate");
        Map<String, Passage> rights = new LinkedHashMap<>(heap);
        rights.keySet().removeAll(pairs.keySet());
        return matching(pairs, heap, rights);
    }

    private Question matching(Map<String, String> pairs, Map<String, Passage> lefts, Map<String, Passage> rights) {
        checkCount(pairs.size());
        Set<String> used = Set.copyOf(pairs.values());
        List<Matching.Pair> joined = pairs.entrySet().stream()
                .map(pair -> new Matching.Pair(lefts.get(pair.getKey()), rights.get(pair.getValue())))
                .toList();
        List<Passage> distractors = rights.entrySet().stream()
                .filter(right -> !used.contains(right.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toList());
        Passage stem = item.stemOrTitle(item.stem());
        return new Matching(item.details(stem), joined, distractors);
    }

    private String[] ends(String pair) {
        String[] ends = pair.strip().split("\\s+");
        if (ends.length != 2) {
            throw item.remarks().leftOut("qti-pair", pair);
        }
        return ends;
    }

    private Map<String, Passage> texts(QtiNode parent, String name) {
        Map<String, Passage> texts = new LinkedHashMap<>();
        for (QtiNode node : parent.all(each -> each.is(name))) {
            List<Passage> feedback = new ArrayList<>();
            texts.put(node.attribute("identifier"), item.texts().of(List.of(node), each -> "", feedback));
            feedback.forEach(item.feedback()::add);
            if (texts.size() > MOST * 2) {
                throw item.remarks().leftOut("answer-count", texts.size(), 2, MOST);
            }
        }
        return texts;
    }

    private void checkCount(int count) {
        if (count < 2 || count > MOST) {
            throw item.remarks().leftOut("answer-count", count, 2, MOST);
        }
    }
}
