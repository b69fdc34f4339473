package org.xuegui.exchange.input;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Passage.Style;

/**
 * HTML as a passage: paragraphs, lists, bold, raised and lowered text, line breaks and small pictures are kept, any
 * other markup is dropped and its text kept. Nothing named in the HTML is opened or run.
 */
public final class HtmlPassage {

    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "section", "article", "header",
            "footer", "dl", "dt", "dd", "table", "caption", "tr", "hr", "center", "figure", "figcaption", "address",
            "fieldset", "legend", "details", "summary", "main", "aside", "nav");
    private static final Set<String> UNSEEN = Set.of(
            "style", "head", "title", "meta", "link", "template", "noscript", "input", "select", "textarea", "button",
            "rp");
    /** No text is nested deeper; the parser looks through all that is open at each tag. */
    private static final int MOST_DEEP = 100;
    /** How the characters below are to be said; there is no room above them. */
    private static final String READING = "rt";
    private static final Set<String> MEDIA = Set.of(
            "iframe", "frame", "frameset", "object", "embed", "applet", "audio", "video", "canvas", "map");
    private static final Set<String> BOLD = Set.of("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th");

    private HtmlPassage() {}

    /**
     * What came of cleaning.
     *
     * @param passage the text with its structure
     * @param losses what was dropped or simplified
     */
    public record Cleaned(Passage passage, Set<HtmlLoss> losses) {
        public Cleaned {
            losses = Set.copyOf(losses);
        }
    }

    /** Where pictures come from that are not inside the HTML. */
    @FunctionalInterface
    public interface Pictures {

        /** There are none. */
        Pictures NONE = (address, description) -> Optional.empty();

        /** The picture at this address with this description; empty where there is none. */
        Optional<Passage.Picture> find(String address, String description);
    }

    /** Cleans HTML whose pictures are inside it or nowhere. */
    public static Cleaned read(String html) {
        return read(html, Pictures.NONE);
    }

    /** Cleans HTML; pictures not inside it are asked for. */
    public static Cleaned read(String html, Pictures pictures) {
        Walk walk = new Walk(pictures);
        Element body = Document.createShell("").body();
        body.appendChildren(Parser.htmlParser().setMaxDepth(MOST_DEEP).parseFragmentInput(html, body, ""));
        body.filter(walk);
        return new Cleaned(walk.blocks.passage(), walk.losses);
    }

    private static final class Walk implements NodeFilter {

        private final Pictures pictures;
        private final PassageBuilder blocks = new PassageBuilder();
        private final Set<HtmlLoss> losses = EnumSet.noneOf(HtmlLoss.class);
        private int bold;
        private int sub;
        private int sup;
        private int verbatim;

        Walk(Pictures pictures) {
            this.pictures = pictures;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                blocks.text(text.getWholeText(), styles(), verbatim > 0);
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            return enter(element, element.normalName());
        }

        private FilterResult enter(Element element, String name) {
            if (UNSEEN.contains(name)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            Optional<HtmlLoss> dropped = dropped(name);
            if (dropped.isPresent()) {
                losses.add(dropped.get());
                return FilterResult.SKIP_ENTIRELY;
            }
            count(name, 1);
            switch (name) {
                case "br" -> blocks.lineBreak(styles());
                case "img" -> picture(element);
                case "ul", "ol" -> blocks.openList(name.equals("ol"));
                case "li" -> blocks.item();
                case "td", "th" -> blocks.cell(styles());
                case "table" -> losses.add(HtmlLoss.TABLE);
                case "math" -> losses.add(HtmlLoss.FORMULA);
                case READING -> blocks.text("（", styles(), false);
                default -> { }
            }
            if (BLOCKS.contains(name)) {
                blocks.endParagraph();
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                String name = element.normalName();
                count(name, -1);
                if (name.equals("ul") || name.equals("ol")) {
                    blocks.closeList();
                } else if (name.equals(READING)) {
                    blocks.text("）", styles(), false);
                } else if (BLOCKS.contains(name)) {
                    blocks.endParagraph();
                }
            }
            return FilterResult.CONTINUE;
        }

        private static Optional<HtmlLoss> dropped(String name) {
            if (name.equals("script")) {
                return Optional.of(HtmlLoss.SCRIPT);
            }
            if (name.equals("svg")) {
                return Optional.of(HtmlLoss.PICTURE);
            }
            return MEDIA.contains(name) ? Optional.of(HtmlLoss.MEDIA) : Optional.empty();
        }

        private void count(String name, int step) {
            if (BOLD.contains(name)) {
                bold += step;
            } else if (name.equals("sub")) {
                sub += step;
            } else if (name.equals("sup")) {
                sup += step;
            } else if (name.equals("pre")) {
                verbatim += step;
            }
        }

        private Set<Style> styles() {
            Set<Style> styles = EnumSet.noneOf(Style.class);
            if (bold > 0) {
                styles.add(Style.BOLD);
            }
            if (sub > 0) {
                styles.add(Style.SUB);
            }
            if (sup > 0) {
                styles.add(Style.SUP);
            }
            return styles;
        }

        private void picture(Element image) {
            String description = Spaces.strip(image.attr("alt"));
            String address = image.attr("src");
            Optional<Passage.Picture> picture =
                    InlinePicture.find(address, description).or(() -> pictures.find(address, description));
            if (picture.isPresent()) {
                blocks.picture(picture.get());
                return;
            }
            losses.add(HtmlLoss.PICTURE);
            if (!description.isEmpty()) {
                blocks.text('[' + description + ']', styles(), false);
            }
        }
    }
}
