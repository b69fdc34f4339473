package org.xuegui.quiz.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Passage.Blank;
import org.xuegui.base.text.Passage.Block;
import org.xuegui.base.text.Passage.BulletList;
import org.xuegui.base.text.Passage.Inline;
import org.xuegui.base.text.Passage.Paragraph;
import org.xuegui.base.text.Passage.Picture;
import org.xuegui.base.text.Passage.Span;
import org.xuegui.base.text.Passage.Style;

/** A passage taken apart into what a caret can stand between: characters, blanks, pictures and ends of paragraphs. */
final class PassageCells {

    /** How a paragraph stands: by itself, or as an item of a list, the first one or a further one. */
    private enum Start { PLAIN, FIRST_ITEM, NEXT_ITEM, FIRST_NUMBERED, NEXT_NUMBERED }

    /** One cell; {@code part} is null for the end of a paragraph, {@code next} says how the one after it stands. */
    private record Cell(String shown, Inline part, Start next) {}

    private final Start first;
    private final List<Cell> cells;

    private PassageCells(Start first, List<Cell> cells) {
        this.first = first;
        this.cells = cells;
    }

    static PassageCells of(Passage passage) {
        List<Cell> cells = new ArrayList<>();
        Start first = null;
        for (Block block : passage.blocks()) {
            for (int i = 0; i < paragraphs(block).size(); i++) {
                Start start = start(block, i);
                if (first == null) {
                    first = start;
                } else {
                    cells.add(new Cell("\n", null, start));
                }
                paragraphs(block).get(i).parts().forEach(part -> add(cells, part));
            }
        }
        return new PassageCells(first == null ? Start.PLAIN : first, cells);
    }

    private static List<Paragraph> paragraphs(Block block) {
        return block instanceof BulletList list ? list.items() : List.of((Paragraph) block);
    }

    private static Start start(Block block, int index) {
        if (!(block instanceof BulletList list)) {
            return Start.PLAIN;
        }
        if (list.ordered()) {
            return index == 0 ? Start.FIRST_NUMBERED : Start.NEXT_NUMBERED;
        }
        return index == 0 ? Start.FIRST_ITEM : Start.NEXT_ITEM;
    }

    private static void add(List<Cell> cells, Inline part) {
        if (part instanceof Span span) {
            span.text().codePoints().forEach(point ->
                    cells.add(new Cell(Character.toString(point), new Span(Character.toString(point), span.styles()), null)));
        } else if (part instanceof Blank blank) {
            cells.add(new Cell("{{" + blank.number() + "}}", part, null));
        } else if (part instanceof Picture picture) {
            cells.add(new Cell('[' + picture.description() + ']', part, null));
        }
    }

    /** The passage whose text, {@code old} until now, became {@code text}. */
    Passage replaced(String old, String text) {
        int most = Math.min(old.length(), text.length());
        int same = 0;
        while (same < most && old.charAt(same) == text.charAt(same)) {
            same++;
        }
        int sameEnd = 0;
        while (sameEnd < most - same
                && old.charAt(old.length() - 1 - sameEnd) == text.charAt(text.length() - 1 - sameEnd)) {
            sameEnd++;
        }
        int from = 0;
        int head = 0;
        while (from < cells.size() && head + cells.get(from).shown().length() <= same) {
            head += cells.get(from++).shown().length();
        }
        int to = cells.size();
        int tail = 0;
        while (to > from && tail + cells.get(to - 1).shown().length() <= sameEnd) {
            tail += cells.get(--to).shown().length();
        }
        String typed = text.substring(head, text.length() - tail);
        List<Cell> changed = new ArrayList<>(cells.subList(0, from));
        changed.addAll(typed(typed, from, to));
        changed.addAll(cells.subList(to, cells.size()));
        return new PassageCells(first, changed).passage();
    }

    private List<Cell> typed(String typed, int from, int to) {
        boolean isDescription = to - from == 1 && cells.get(from).part() instanceof Picture
                && typed.length() > 1 && typed.startsWith("[") && typed.endsWith("]");
        if (isDescription) {
            Picture picture = (Picture) cells.get(from).part();
            String description = typed.substring(1, typed.length() - 1);
            return List.of(new Cell(typed, new Picture(picture.mediaType(), picture.base64(), description), null));
        }
        return typed.isEmpty() ? List.of() : List.of(new Cell(typed, new Span(typed, styleAt(from, to)), null));
    }

    /** What both neighbours have in common. */
    private Set<Style> styleAt(int from, int to) {
        Set<Style> styles = EnumSet.noneOf(Style.class);
        if (from > 0 && to < cells.size() && cells.get(from - 1).part() instanceof Span before
                && cells.get(to).part() instanceof Span after) {
            styles.addAll(before.styles());
            styles.retainAll(after.styles());
        }
        return styles;
    }

    private Passage passage() {
        List<Block> blocks = new ArrayList<>();
        List<Inline> line = new ArrayList<>();
        Start start = first;
        for (Cell cell : cells) {
            if (cell.part() == null) {
                close(blocks, start, line);
                start = cell.next();
                line = new ArrayList<>();
            } else {
                line.add(cell.part());
            }
        }
        close(blocks, start, line);
        return new Passage(blocks);
    }

    private static void close(List<Block> blocks, Start start, List<Inline> line) {
        Paragraph paragraph = new Paragraph(line);
        boolean isNumbered = start == Start.FIRST_NUMBERED || start == Start.NEXT_NUMBERED;
        boolean isNext = start == Start.NEXT_ITEM || start == Start.NEXT_NUMBERED;
        int last = blocks.size() - 1;
        if (start == Start.PLAIN) {
            blocks.add(paragraph);
        } else if (isNext && last >= 0 && blocks.get(last) instanceof BulletList list && list.ordered() == isNumbered) {
            blocks.set(last, new BulletList(isNumbered, Lists.with(list.items(), paragraph)));
        } else {
            blocks.add(new BulletList(isNumbered, List.of(paragraph)));
        }
    }
}
