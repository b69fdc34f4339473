package org.xuegui.exchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.BlankMarks;
import org.xuegui.exchange.input.HtmlPassage;
import org.xuegui.exchange.input.PassageHtml;
import org.xuegui.exchange.input.Remarks;

/** The texts of one item. What a candidate does not see is put aside: feedback, and notes for those who mark. */
final class ItemText {

    private static final Set<String> HTML = Set.of(
            "p", "div", "span", "b", "strong", "i", "em", "u", "sub", "sup", "ul", "ol", "li", "a", "table", "caption",
            "tbody", "thead", "tfoot", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "code",
            "blockquote", "dl", "dt", "dd", "section", "article", "header", "footer", "figure", "figcaption", "address",
            "q", "cite", "small", "big", "tt", "kbd", "samp", "var", "abbr", "acronym", "dfn", "ruby", "label");
    private static final Set<String> MEDIA =
            Set.of("audio", "video", "iframe", "embed", "object", "applet", "canvas", "map");
    private static final Set<String> BLOCKS = Set.of("prompt", "itemBody", "contentBody", "stimulusBody",
            "templateBlock", "infoControl", "simpleMatchSet");
    private static final Set<String> UNSEEN = Set.of("style", "stylesheet", "catalogInfo", "annotation",
            "annotation-xml", "rp", "rt", "template", "head", "simpleChoice", "gapText", "gapImg", "inlineChoice",
            "simpleAssociableChoice", "param", "source", "track", "title");

    /** So many texts, among them those of all choices, no honest item has. */
    private static final int MOST_PASSAGES = 2_000;

    private final Remarks remarks;
    private final HtmlPassage.Pictures pictures;
    private final List<Passage> notes = new ArrayList<>();
    private int passages;

    ItemText(Remarks remarks, HtmlPassage.Pictures pictures) {
        this.remarks = remarks;
        this.pictures = pictures;
    }

    /** What stands in it, without feedback. */
    Passage of(QtiNode node) {
        return of(List.of(node), each -> "", new ArrayList<>());
    }

    /**
     * What stands in the elements one after the other.
     *
     * @param placed HTML to put where an interaction, a gap or a hot text stands
     * @param feedback takes the feedback among them
     */
    Passage of(List<QtiNode> nodes, Function<QtiNode, String> placed, List<Passage> feedback) {
        if (++passages > MOST_PASSAGES) {
            throw remarks.leftOut("qti-limit", QtiXml.MOST_DEPTH, QtiXml.MOST_NODES);
        }
        Render render = new Render(placed, feedback);
        nodes.forEach(render::children);
        HtmlPassage.Cleaned cleaned = HtmlPassage.read(render.html.toString(), pictures);
        remarks.lost(cleaned.losses());
        return cleaned.passage();
    }

    /** HTML of what stands in it, for the place of an interaction. */
    String html(QtiNode node, Function<QtiNode, String> placed, List<Passage> feedback) {
        Render render = new Render(placed, feedback);
        render.children(node);
        return render.html.toString();
    }

    /** Notes for those who mark, in the order they were met. */
    List<Passage> notes() {
        return notes;
    }

    private final class Render {

        private final StringBuilder html = new StringBuilder();
        private final Function<QtiNode, String> placed;
        private final List<Passage> feedback;

        Render(Function<QtiNode, String> placed, List<Passage> feedback) {
            this.placed = placed;
            this.feedback = feedback;
        }

        void children(QtiNode node) {
            for (Object part : node.content()) {
                if (part instanceof QtiNode child) {
                    element(child);
                } else {
                    html.append(PassageHtml.escape(BlankMarks.without((String) part)));
                }
            }
        }

        private void element(QtiNode node) {
            String name = node.name();
            if (HTML.contains(name)) {
                wrapped(name, node);
            } else if (BLOCKS.contains(name)) {
                wrapped("div", node);
            } else if (name.endsWith("Interaction") || name.equals("gap") || name.equals("hottext")) {
                html.append(placed.apply(node));
            } else if (!UNSEEN.contains(name)) {
                special(name, node);
            }
        }

        private void special(String name, QtiNode node) {
            switch (name) {
                case "br", "hr" -> html.append('<').append(name).append('>');
                case "img" -> picture(node.attribute("src"), node.attribute("alt"));
                case "script", "svg" -> html.append('<').append(name).append("></").append(name).append('>');
                case "math" -> wrapped(name, node);
                case "feedbackInline", "feedbackBlock" -> keep(node, feedback);
                case "rubricBlock" -> rubric(node);
                case "printedVariable" -> remarks.warn("qti-printed-variable");
                case "include" -> remarks.warn("qti-include");
                default -> other(name, node);
            }
        }

        private void other(String name, QtiNode node) {
            if (name.equals("object") && node.attribute("type").startsWith("image/")) {
                picture(node.attribute("data"), node.word());
            } else if (MEDIA.contains(name)) {
                html.append("<audio></audio>");
            } else {
                children(node);
            }
        }

        private void wrapped(String name, QtiNode node) {
            html.append('<').append(name).append('>');
            children(node);
            html.append("</").append(name).append('>');
        }

        private void picture(String address, String description) {
            html.append("<img src=\"").append(PassageHtml.escape(BlankMarks.without(address))).append("\" alt=\"")
                    .append(PassageHtml.escape(BlankMarks.without(description))).append("\">");
        }

        private void rubric(QtiNode node) {
            if (node.attribute("view").contains("candidate") || node.attribute("view").isEmpty()) {
                wrapped("div", node);
            } else {
                keep(node, notes);
            }
        }

        private void keep(QtiNode node, List<Passage> target) {
            Passage passage = of(List.of(node), placed, target);
            if (!passage.isEmpty()) {
                target.add(passage);
            }
        }
    }
}
