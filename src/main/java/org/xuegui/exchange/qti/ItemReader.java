package org.xuegui.exchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.HtmlPassage;
import org.xuegui.exchange.input.LeftOut;
import org.xuegui.exchange.input.QuestionIds;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;

/** Makes questions of an {@code assessmentItem}. For one of them. */
final class ItemReader {

    private static final Set<String> INLINE = Set.of("textEntryInteraction", "inlineChoiceInteraction");
    private static final Set<String> BLOCKS = Set.of("choiceInteraction", "orderInteraction", "matchInteraction",
            "gapMatchInteraction", "extendedTextInteraction", "hottextInteraction", "associateInteraction");
    /** As the text is looked through for each of them. */
    private static final int MOST_PARTS = 20;
    private static final Set<String> TEMPLATES = Set.of("printedVariable", "templateBlock", "templateInline");

    private final ItemPart part;
    private final QtiNode item;
    private final HtmlPassage.Pictures pictures;
    private final List<QtiNode> stimuli;
    private final ItemTags tags;
    private final Remarks remarks;
    private final ItemText texts;
    private final Scoring scoring;
    private final Map<String, Declaration> declarations = new HashMap<>();
    private final Feedback feedback = new Feedback();
    private boolean isKeyOfRules;

    private ItemReader(
            QtiNode item,
            List<QtiNode> stimuli,
            ItemTags tags,
            HtmlPassage.Pictures pictures,
            Remarks remarks,
            ItemPart part) {
        this.part = part;
        this.pictures = pictures;
        this.item = item;
        this.stimuli = stimuli;
        this.tags = tags;
        this.remarks = remarks;
        this.texts = new ItemText(remarks, pictures);
        this.scoring = Scoring.of(item);
        item.children("responseDeclaration").stream()
                .map(Declaration::of)
                .map(this::withKeyOfRules)
                .forEach(declaration -> declarations.putIfAbsent(declaration.identifier(), declaration));
    }

    /**
     * The questions of the item, each read when asked for: one for all blanks, one for each other interaction. The
     * id is {@link QuestionIds#NONE} where the item has none.
     *
     * @param stimuli what several items share and is to be read first
     * @return each throws {@link LeftOut} when it is asked for but cannot be used
     */
    static List<ItemQuestion> read(
            QtiNode item,
            List<QtiNode> stimuli,
            ItemTags tags,
            HtmlPassage.Pictures pictures,
            Remarks remarks) {
        ItemReader whole = new ItemReader(item, stimuli, tags, pictures, remarks, ItemPart.WHOLE);
        List<ItemPart> parts;
        try {
            parts = whole.parts();
        } catch (LeftOut refused) {
            return List.of(new ItemQuestion(() -> {
                throw refused;
            }, () -> new RejectedItem(whole.quiet()).of(whole.allInteractions())));
        }
        return parts.stream().map(part -> new ItemReader(item, stimuli, tags, pictures, remarks, part).asked()).toList();
    }

    /** Where the declaration says nothing of what is right, the rules may. */
    private Declaration withKeyOfRules(Declaration declaration) {
        Map<String, BigDecimal> named = scoring.named(declaration.identifier());
        if (!declaration.right().isEmpty() || named.isEmpty()) {
            return declaration;
        }
        isKeyOfRules = true;
        return declaration.withMapped(named);
    }

    private ItemQuestion asked() {
        return new ItemQuestion(() -> question(part.interactions()),
                () -> new RejectedItem(quiet()).of(part.interactions()));
    }

    /** The same anew, for reading what is there without a word about it. */
    private ItemReader quiet() {
        return new ItemReader(item, stimuli, tags, pictures,
                new Remarks(new ProblemCollector(), remarks.place()), part);
    }

    private List<ItemPart> parts() {
        List<ItemPart> parts = ItemPart.of(interactions(), INLINE);
        if (parts.size() > MOST_PARTS) {
            throw remarks.leftOut("qti-several-interactions", parts.size(), MOST_PARTS);
        }
        if (parts.size() > 1) {
            remarks.warn("qti-split", parts.size());
        }
        return parts;
    }

    private List<QtiNode> interactions() {
        if (item.isTrue("adaptive")) {
            throw remarks.leftOut("qti-adaptive");
        }
        if (isGenerated()) {
            throw remarks.leftOut("qti-template");
        }
        List<QtiNode> interactions = allInteractions();
        checkKinds(interactions);
        return interactions;
    }

    /** Some programs keep fixed marks as template variables; these generate nothing. */
    private boolean isGenerated() {
        boolean isFixed = item.children("templateDeclaration").stream()
                .allMatch(variable -> variable.child("defaultValue").isPresent());
        return !isFixed || item.child("templateProcessing").isPresent()
                || !item.all(node -> TEMPLATES.contains(node.name())).isEmpty();
    }

    private List<QtiNode> allInteractions() {
        return item.children("itemBody").stream()
                .flatMap(body -> body.all(node -> node.name().endsWith("Interaction")).stream())
                .toList();
    }

    private Question question(List<QtiNode> interactions) {
        item.children("modalFeedback").forEach(modal -> feedback.addModal(modal, texts.of(modal)));
        Question question = interactions.stream().allMatch(each -> INLINE.contains(each.name()))
                ? new BlanksReader(this).inline(interactions)
                : single(interactions);
        if (scoring.isCustom() && !tags.isAnyOrder()) {
            remarks.warn(isKeyOfRules ? "qti-key-in-rules" : "qti-scoring");
        }
        if (feedback.isJoined()) {
            remarks.inform("feedback-joined");
        }
        return question;
    }

    private void checkKinds(List<QtiNode> interactions) {
        if (interactions.isEmpty()) {
            throw remarks.leftOut("qti-no-interaction");
        }
        for (QtiNode interaction : interactions) {
            if (!INLINE.contains(interaction.name()) && !BLOCKS.contains(interaction.name())) {
                throw remarks.leftOut("qti-interaction", interaction.name());
            }
        }
    }

    private Question single(List<QtiNode> interactions) {
        QtiNode interaction = interactions.get(0);
        return switch (interaction.name()) {
            case "choiceInteraction" -> new ChoiceReader(this).choices(interaction);
            case "hottextInteraction" -> new ChoiceReader(this).hottexts(interaction);
            case "orderInteraction" -> new PairsReader(this).order(interaction);
            case "matchInteraction" -> new PairsReader(this).match(interaction);
            case "associateInteraction" -> new PairsReader(this).associate(interaction);
            case "gapMatchInteraction" -> new BlanksReader(this).gaps(interaction);
            default -> new WrittenReader(this).written(interaction);
        };
    }

    Remarks remarks() {
        return remarks;
    }

    ItemText texts() {
        return texts;
    }

    Scoring scoring() {
        return scoring;
    }

    ItemTags tags() {
        return tags;
    }

    Feedback feedback() {
        return feedback;
    }

    /** What is right for this interaction. */
    Declaration declaration(QtiNode interaction) {
        Declaration declaration = findDeclaration(interaction).orElseThrow(() ->
                remarks.leftOut("qti-declaration", interaction.attribute("responseIdentifier")));
        if (declaration.cardinality().equals("record")) {
            throw remarks.leftOut("qti-cardinality", declaration.cardinality());
        }
        return declaration;
    }

    /** The same; empty where the item says nothing of it. */
    Optional<Declaration> findDeclaration(QtiNode interaction) {
        return Optional.ofNullable(declarations.get(interaction.attribute("responseIdentifier")));
    }

    /** The same, with at least one right value. */
    Declaration answered(QtiNode interaction) {
        Declaration declaration = declaration(interaction);
        if (declaration.right().isEmpty()) {
            throw remarks.leftOut("no-right-answer");
        }
        return declaration;
    }

    /** What is asked, an interaction being replaced by its prompt. */
    Passage stem() {
        return stem(this::prompt);
    }

    /** HTML of the prompt of an interaction; nothing where it has none. */
    String prompt(QtiNode interaction) {
        return interaction.child("prompt").map(this::promptHtml).orElse("");
    }

    private String promptHtml(QtiNode prompt) {
        return "<div>" + texts.html(prompt, each -> "", feedback.inline()) + "</div>";
    }

    /** What is asked, with this HTML in the place of interactions. */
    Passage stem(Function<QtiNode, String> placed) {
        List<QtiNode> shown = new ArrayList<>(stimuli);
        shown.addAll(item.children("itemBody"));
        return part.shown(texts.of(shown, part.placed(placed, INLINE), feedback.inline()));
    }

    /** The stem; where it says nothing, the title stands for it. */
    Passage stemOrTitle(Passage stem) {
        String title = Spaces.strip(item.attribute("title"));
        if (!stem.isEmpty()) {
            return stem;
        }
        if (title.isEmpty()) {
            throw remarks.leftOut("stem-missing");
        }
        remarks.inform("qti-title-as-stem", title);
        return Passage.of(title);
    }

    /** The details around this stem; to be asked last, when all feedback has been met. */
    QuestionDetails details(Passage stem, Passage explanation) {
        String identifier = Identifiers.read(Spaces.strip(item.attribute("identifier")));
        return tags.details(identifier.isBlank() ? QuestionIds.NONE : part.named(identifier), stem, explanation);
    }

    /** The same with the feedback as explanation; notes for those who mark come after it. */
    QuestionDetails details(Passage stem) {
        texts.notes().forEach(feedback::add);
        return details(stem, feedback.explanation());
    }
}
