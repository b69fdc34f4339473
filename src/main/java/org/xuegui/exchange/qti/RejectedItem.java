package org.xuegui.exchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.BlankMarks;
import org.xuegui.exchange.input.LeftOut;
import org.xuegui.exchange.input.Rejection;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.load.RejectedQuestion;

/** What an item says that cannot be used as it stands: its text, and what its interaction offers. */
final class RejectedItem {

    private static final int MOST = 100;

    private final ItemReader item;
    private final Rejection rejection;
    private int blanks;

    /** Of a reader that nobody has asked for its question. */
    RejectedItem(ItemReader item) {
        this.item = item;
        this.rejection = new Rejection(item.remarks().place());
    }

    /** What is there; empty where it is too much, or nothing. */
    Optional<RejectedQuestion> of(List<QtiNode> interactions) {
        try {
            boolean isGaps = !interactions.isEmpty() && interactions.get(0).is("gapMatchInteraction");
            rejection.details(item.details(BlankMarks.place(item.stem(node -> placed(node, isGaps)))));
            if (!interactions.isEmpty()) {
                offered(interactions.get(0));
            }
            return rejection.question();
        } catch (LeftOut tooMuch) {
            return Optional.empty();
        }
    }

    private String placed(QtiNode node, boolean isGaps) {
        boolean isBlank = node.is("textEntryInteraction") || node.is("inlineChoiceInteraction") || node.is("gap");
        if (isBlank) {
            return BlankMarks.mark(++blanks);
        }
        if (isGaps && node.is("gapMatchInteraction")) {
            return "<div>" + item.texts().html(node, each -> placed(each, true), new ArrayList<>()) + "</div>";
        }
        return item.prompt(node);
    }

    private void offered(QtiNode interaction) {
        Optional<Declaration> declaration = item.findDeclaration(interaction);
        List<String> right = declaration.map(Declaration::right).orElse(List.of());
        switch (interaction.name()) {
            case "choiceInteraction", "hottextInteraction" -> {
                boolean isMultiple = declaration.map(Declaration::isMultiple).orElse(false);
                rejection.type(isMultiple ? QuestionType.MULTIPLE : QuestionType.SINGLE);
                texts(interaction, interaction.is("hottextInteraction") ? "hottext" : "simpleChoice")
                        .forEach((id, text) -> rejection.choice(text, right.contains(id)));
            }
            case "orderInteraction" -> {
                rejection.type(QuestionType.ORDERING);
                Map<String, Passage> items = texts(interaction, "simpleChoice");
                right.stream().filter(items::containsKey).distinct()
                        .forEach(id -> rejection.choice(items.remove(id), false));
                items.values().forEach(text -> rejection.choice(text, false));
            }
            case "matchInteraction", "associateInteraction" -> pairs(interaction, right);
            case "extendedTextInteraction" -> rejection.type(QuestionType.SHORT).answer(String.join("\n", right));
            case "textEntryInteraction", "inlineChoiceInteraction", "gapMatchInteraction" ->
                    rejection.type(QuestionType.FILL);
            default -> { }
        }
    }

    private void pairs(QtiNode interaction, List<String> right) {
        rejection.type(QuestionType.MATCHING);
        List<QtiNode> columns = interaction.children("simpleMatchSet");
        QtiNode first = columns.isEmpty() ? interaction : columns.get(0);
        Map<String, Passage> lefts = texts(first, "simpleAssociableChoice");
        Map<String, Passage> rights = columns.size() > 1
                ? texts(columns.get(1), "simpleAssociableChoice") : new LinkedHashMap<>();
        lefts.forEach((id, text) -> {
            Optional<Passage> target = right.stream().map(pair -> pair.strip().split("\\s+"))
                    .filter(ends -> ends.length == 2 && ends[0].equals(id) && rights.containsKey(ends[1]))
                    .map(ends -> rights.remove(ends[1]))
                    .findFirst();
            rejection.pair(text, target.orElse(Passage.EMPTY));
        });
        rights.values().forEach(text -> rejection.pair(Passage.EMPTY, text));
    }

    private Map<String, Passage> texts(QtiNode parent, String name) {
        Map<String, Passage> texts = new LinkedHashMap<>();
        parent.all(node -> node.is(name)).stream().limit(MOST)
                .forEach(node -> texts.putIfAbsent(node.attribute("identifier").strip(), item.texts().of(node)));
        return texts;
    }
}
