package org.xuegui.exchange.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Passage.Block;
import org.xuegui.base.text.Passage.BulletList;
import org.xuegui.base.text.Passage.Paragraph;
import org.xuegui.base.text.Passage.Span;

/**
 * Model answer, points and explanation of a short answer question as one text, for formats that have room for one
 * only: each part under a heading of its own.
 *
 * @param answer the model answer; may be empty
 * @param points the points a full answer makes; may be empty
 * @param explanation the explanation; may be empty
 */
public record ModelAnswer(Passage answer, List<String> points, Passage explanation) {

    private static final String ANSWER = "参考答案：";
    private static final String POINTS = "得分点：";
    private static final String EXPLANATION = "解析：";
    private static final List<String> ANSWER_HEADINGS =
            List.of(ANSWER, "参考答案:", "标准答案：", "标准答案:", "答案：", "答案:", "答：", "Model answer:", "Answer:");
    private static final List<String> POINTS_HEADINGS = List.of(POINTS, "得分点:", "要点：", "评分要点：", "Points:");
    private static final List<String> EXPLANATION_HEADINGS = List.of(EXPLANATION, "解析:", "答案解析：", "Explanation:");

    public ModelAnswer {
        points = List.copyOf(points);
    }

    /** The three parts as one text; just the explanation where there is nothing else. */
    public Passage joined() {
        if (answer.blocks().isEmpty() && points.isEmpty()) {
            return explanation;
        }
        List<Block> blocks = new ArrayList<>();
        if (!answer.blocks().isEmpty()) {
            blocks.add(paragraph(ANSWER));
            blocks.addAll(answer.blocks());
        }
        if (!points.isEmpty()) {
            blocks.add(paragraph(POINTS));
            blocks.add(new BulletList(true, points.stream().map(ModelAnswer::paragraph).toList()));
        }
        if (!explanation.blocks().isEmpty()) {
            blocks.add(paragraph(EXPLANATION));
            blocks.addAll(explanation.blocks());
        }
        return new Passage(blocks);
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(List.of(new Span(text, Set.of())));
    }

    /** The parts of a text; all of it is the explanation where it does not start with a heading. */
    public static ModelAnswer of(Passage text) {
        Parts parts = new Parts();
        List<Block> blocks = text.isPlain() ? lines(text) : text.blocks();
        if (blocks.isEmpty() || heading(blocks.get(0)).isEmpty()) {
            return new ModelAnswer(Passage.EMPTY, List.of(), text);
        }
        blocks.forEach(parts::add);
        return new ModelAnswer(
                passage(parts.answer, text.isPlain()), parts.points(), passage(parts.explanation, text.isPlain()));
    }

    private static List<Block> lines(Passage text) {
        return Spaces.lines(text.plain()).stream().map(line -> (Block) paragraph(line)).toList();
    }

    private static Passage passage(List<Block> blocks, boolean isPlain) {
        Passage passage = new Passage(blocks);
        return isPlain ? Passage.of(passage.plain()) : passage;
    }

    private enum Part { ANSWER, POINTS, EXPLANATION }

    private record Heading(Part part, String rest) {}

    private static Optional<Heading> heading(Block block) {
        String text = block instanceof Paragraph paragraph ? new Passage(List.of(paragraph)).plain() : "";
        return heading(text, ANSWER_HEADINGS, Part.ANSWER)
                .or(() -> heading(text, POINTS_HEADINGS, Part.POINTS))
                .or(() -> heading(text, EXPLANATION_HEADINGS, Part.EXPLANATION));
    }

    private static Optional<Heading> heading(String text, List<String> headings, Part part) {
        return headings.stream()
                .filter(text::startsWith)
                .findFirst()
                .map(heading -> new Heading(part, Spaces.strip(text.substring(heading.length()))));
    }

    private static final class Parts {

        private final List<Block> answer = new ArrayList<>();
        private final List<Block> points = new ArrayList<>();
        private final List<Block> explanation = new ArrayList<>();
        private List<Block> current = answer;

        void add(Block block) {
            Optional<Heading> heading = heading(block);
            if (heading.isEmpty()) {
                current.add(block);
                return;
            }
            current = switch (heading.get().part()) {
                case ANSWER -> answer;
                case POINTS -> points;
                case EXPLANATION -> explanation;
            };
            if (!heading.get().rest().isEmpty()) {
                current.add(paragraph(heading.get().rest()));
            }
        }

        List<String> points() {
            return new Passage(points).paragraphs().stream()
                    .map(point -> Spaces.strip(new Passage(List.of(point)).plain()))
                    .filter(point -> !point.isEmpty())
                    .toList();
        }
    }
}
