package org.xuegui.base.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rich text of a stem, choice, explanation or key point: blocks of styled spans, numbered blanks and
 * small pictures. Plain text can always be derived with {@link #plain()}.
 *
 * @param blocks the blocks in order; empty for no text at all
 */
public record Passage(List<Block> blocks) {

    /** No text. */
    public static final Passage EMPTY = new Passage(List.of());

    private static final Pattern BLANK = Pattern.compile("\\{\\{(\\d{1,3})}}");

    public Passage {
        blocks = List.copyOf(blocks);
    }

    /** A paragraph or a list. */
    public sealed interface Block permits Paragraph, BulletList {}

    /** A paragraph of inline parts; neighbouring spans of one style are one span, empty ones none. */
    public record Paragraph(List<Inline> parts) implements Block {
        public Paragraph {
            parts = joined(parts);
        }

        private static List<Inline> joined(List<Inline> parts) {
            List<Inline> joined = new ArrayList<>();
            for (Inline part : parts) {
                int last = joined.size() - 1;
                if (!(part instanceof Span span)) {
                    joined.add(part);
                } else if (last >= 0 && joined.get(last) instanceof Span before
                        && before.styles().equals(span.styles())) {
                    joined.set(last, new Span(before.text() + span.text(), span.styles()));
                } else if (!span.text().isEmpty()) {
                    joined.add(span);
                }
            }
            return List.copyOf(joined);
        }
    }

    /** A list; numbered when {@code ordered}. */
    public record BulletList(boolean ordered, List<Paragraph> items) implements Block {
        public BulletList {
            items = List.copyOf(items);
        }
    }

    /** A part of a line. */
    public sealed interface Inline permits Span, Blank, Picture {}

    /** Text in one style; may hold line breaks. */
    public record Span(String text, Set<Style> styles) implements Inline {
        public Span {
            Objects.requireNonNull(text, "text");
            styles = Set.copyOf(styles);
        }
    }

    /** The place of blank {@code number}, from 1. */
    public record Blank(int number) implements Inline {
        public Blank {
            if (number < 1) {
                throw new IllegalArgumentException("blanks count from 1");
            }
        }
    }

    /** A small picture inside the text: base64 data, media type and a description for readers. */
    public record Picture(String mediaType, String base64, String description) implements Inline {
        public Picture {
            Objects.requireNonNull(mediaType, "mediaType");
            Objects.requireNonNull(base64, "base64");
            Objects.requireNonNull(description, "description");
        }
    }

    /** Styles a span may carry. */
    public enum Style { BOLD, SUB, SUP }

    /** Plain text as one unstyled paragraph, line breaks and blanks-like marks kept as text. */
    public static Passage of(String text) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        return new Passage(List.of(new Paragraph(List.of(new Span(text, Set.of())))));
    }

    /** Plain text in which each {@code {{n}}} is the place of blank n. */
    public static Passage withBlanks(String text) {
        List<Inline> parts = new ArrayList<>();
        Matcher matcher = BLANK.matcher(text);
        int from = 0;
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group(1));
            if (number == 0) {
                continue;
            }
            if (matcher.start() > from) {
                parts.add(new Span(text.substring(from, matcher.start()), Set.of()));
            }
            parts.add(new Blank(number));
            from = matcher.end();
        }
        if (from < text.length()) {
            parts.add(new Span(text.substring(from), Set.of()));
        }
        return parts.isEmpty() ? EMPTY : new Passage(List.of(new Paragraph(parts)));
    }

    /** Study-pack markup: paragraphs parted by a blank line, {@code **bold**}. */
    public static Passage ofMarkup(String markup) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : markup.strip().split("\\n[ \\t]*\\n")) {
            if (!paragraph.isBlank()) {
                blocks.add(new Paragraph(boldSpans(paragraph.strip())));
            }
        }
        return new Passage(blocks);
    }

    private static List<Inline> boldSpans(String text) {
        List<Inline> parts = new ArrayList<>();
        String[] pieces = text.split("\\*\\*", -1);
        for (int i = 0; i < pieces.length; i++) {
            boolean isBold = i % 2 == 1 && i < pieces.length - 1;
            if (!pieces[i].isEmpty()) {
                parts.add(new Span(pieces[i], isBold ? Set.of(Style.BOLD) : Set.of()));
            }
        }
        return parts;
    }

    /** The numbers of the blanks in reading order. */
    public List<Integer> blanks() {
        return paragraphs().stream()
                .flatMap(paragraph -> paragraph.parts().stream())
                .filter(Blank.class::isInstance)
                .map(part -> ((Blank) part).number())
                .toList();
    }

    /** All paragraphs in reading order, list items included. */
    public List<Paragraph> paragraphs() {
        List<Paragraph> all = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                all.add(paragraph);
            } else if (block instanceof BulletList list) {
                all.addAll(list.items());
            }
        }
        return List.copyOf(all);
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return plain().isBlank() && paragraphs().stream()
                .flatMap(paragraph -> paragraph.parts().stream())
                .noneMatch(part -> part instanceof Picture || part instanceof Blank);
    }

    /** Whether this is one paragraph of unstyled text and blanks, writable as a plain string. */
    public boolean isPlain() {
        if (blocks.size() > 1 || blocks.stream().anyMatch(BulletList.class::isInstance)) {
            return false;
        }
        return paragraphs().stream()
                .flatMap(paragraph -> paragraph.parts().stream())
                .noneMatch(part -> part instanceof Picture
                        || part instanceof Span span && !span.styles().isEmpty());
    }

    /** The text without styles: blanks as {@code ____}, pictures as their description in brackets. */
    public String plain() {
        return render("____");
    }

    /** The text without styles with blank n as {@code {{n}}}: what {@link #withBlanks} reads. */
    public String markedPlain() {
        return render(null);
    }

    private String render(String blankText) {
        return paragraphs().stream()
                .map(paragraph -> paragraph.parts().stream()
                        .map(part -> plainOf(part, blankText))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String plainOf(Inline part, String blankText) {
        if (part instanceof Span span) {
            return span.text();
        }
        if (part instanceof Blank blank) {
            return blankText == null ? "{{" + blank.number() + "}}" : blankText;
        }
        return '[' + ((Picture) part).description() + ']';
    }
}
