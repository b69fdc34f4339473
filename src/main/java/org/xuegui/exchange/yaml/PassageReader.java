package org.xuegui.exchange.yaml;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.xuegui.base.file.DataNode;
import org.xuegui.base.file.DataNode.Items;
import org.xuegui.base.file.DataNode.Mapping;
import org.xuegui.base.file.DataNode.Scalar;
import org.xuegui.base.file.Fields;
import org.xuegui.base.text.Passage;

/**
 * Reads passages: a plain text, or blocks {@code {p: […]}}, {@code {ul: [[…]]}}, {@code {ol: [[…]]}} of parts, each a
 * text, {@code {text, styles}}, {@code {blank}} or {@code {picture, data, description}}.
 */
final class PassageReader {

    private static final Pattern BLANK_NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

    private final Fields fields;

    PassageReader(Fields fields) {
        this.fields = fields;
    }

    /** Blocks not of the shape they should have. */
    private static final class Misshapen extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient DataNode at;

        Misshapen(DataNode at) {
            super("misshapen passage");
            this.at = at;
        }
    }

    /** A required passage; empty after a problem. */
    Passage required(String key) {
        return required(key, Passage::of);
    }

    /** A required stem in whose texts {@code {{1}}} is the place of blank 1. */
    Passage stemWithBlanks(String key) {
        return required(key, Passage::withBlanks);
    }

    private Passage required(String key, Function<String, Passage> ofText) {
        Optional<DataNode> value = fields.find(key);
        if (value.isPresent() && value.get() instanceof Items) {
            return filled(key, value.get(), read(value.get(), ofText));
        }
        return ofText.apply(fields.text(key));
    }

    /** A passage that may be missing. */
    Passage optional(String key) {
        return fields.find(key).map(value -> read(value, Passage::of)).orElse(Passage.EMPTY);
    }

    /** The passages of a list. */
    List<Passage> all(String key, List<DataNode> nodes) {
        List<Passage> passages = new ArrayList<>();
        for (DataNode node : nodes) {
            passages.add(filled(key, node, read(node, Passage::of)));
        }
        return passages;
    }

    private Passage filled(String key, DataNode at, Passage passage) {
        if (passage.isEmpty()) {
            fields.error(at, "empty-value", key);
        }
        return passage;
    }

    private Passage read(DataNode value, Function<String, Passage> ofText) {
        try {
            if (value instanceof Scalar scalar) {
                return ofText.apply(scalar.text().isBlank() ? "" : scalar.text());
            }
            return new Passage(items(value).stream().map(PassageReader::block).toList());
        } catch (Misshapen misshapen) {
            fields.error(misshapen.at, "passage-shape");
            return Passage.EMPTY;
        }
    }

    private static Passage.Block block(DataNode node) {
        Mapping mapping = mapping(node);
        if (mapping.find("p").isPresent()) {
            return paragraph(mapping.find("p").get());
        }
        boolean isOrdered = mapping.find("ol").isPresent();
        DataNode list = mapping.find(isOrdered ? "ol" : "ul").orElseThrow(() -> new Misshapen(node));
        return new Passage.BulletList(isOrdered, items(list).stream().map(PassageReader::paragraph).toList());
    }

    private static Passage.Paragraph paragraph(DataNode node) {
        return new Passage.Paragraph(items(node).stream().map(PassageReader::part).toList());
    }

    private static Passage.Inline part(DataNode node) {
        if (node instanceof Scalar scalar) {
            return new Passage.Span(scalar.text(), Set.of());
        }
        Mapping mapping = mapping(node);
        if (mapping.find("blank").isPresent()) {
            String number = text(mapping, "blank");
            if (!BLANK_NUMBER.matcher(number).matches()) {
                throw new Misshapen(node);
            }
            return new Passage.Blank(Integer.parseInt(number));
        }
        if (mapping.find("picture").isPresent()) {
            String description = mapping.find("description").isPresent() ? text(mapping, "description") : "";
            return new Passage.Picture(text(mapping, "picture"), text(mapping, "data"), description);
        }
        Set<Passage.Style> styles = EnumSet.noneOf(Passage.Style.class);
        for (DataNode style : items(mapping.find("styles").orElseThrow(() -> new Misshapen(node)))) {
            styles.add(style(style));
        }
        return new Passage.Span(text(mapping, "text"), styles);
    }

    private static Passage.Style style(DataNode node) {
        if (node instanceof Scalar scalar) {
            for (Passage.Style style : Passage.Style.values()) {
                if (style.name().toLowerCase(Locale.ROOT).equals(scalar.text())) {
                    return style;
                }
            }
        }
        throw new Misshapen(node);
    }

    private static String text(Mapping mapping, String key) {
        if (mapping.find(key).orElse(mapping) instanceof Scalar scalar) {
            return scalar.text();
        }
        throw new Misshapen(mapping);
    }

    private static List<DataNode> items(DataNode node) {
        if (node instanceof Items list) {
            return list.items();
        }
        throw new Misshapen(node);
    }

    private static Mapping mapping(DataNode node) {
        if (node instanceof Mapping mapping && mapping.repeated().isEmpty()) {
            return mapping;
        }
        throw new Misshapen(node);
    }
}
