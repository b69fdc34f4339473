package org.xuegui.exchange.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.load.WriteResult;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Writes our own format as YAML a person can read and correct: a line per field, short lists and
 * choices on one line, a blank line between questions. It carries everything.
 */
final class YamlQuizWriter {

    /** Lists whose entries are worth a line of their own. */
    private static final Set<String> LONG_LISTS =
            Set.of("choices", "pairs", "blanks", "items", "points", "stem", "explanation");

    private final Yaml yaml = new Yaml(options());

    private YamlQuizWriter() {}

    static WriteResult write(QuizSet set) {
        String text = new YamlQuizWriter().text(set);
        return new WriteResult(text.getBytes(StandardCharsets.UTF_8), List.of());
    }

    private static DumperOptions options() {
        DumperOptions options = new DumperOptions();
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        options.setWidth(Integer.MAX_VALUE);
        options.setIndent(4);
        options.setIndicatorIndent(2);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        return options;
    }

    private String text(QuizSet set) {
        StringBuilder text = new StringBuilder(emit(mapping(SetTree.head(set), FlowStyle.BLOCK)));
        if (set.questions().isEmpty()) {
            return text.append("questions: []\n").toString();
        }
        text.append("questions:\n");
        String separator = "";
        for (Question question : set.questions()) {
            text.append(separator).append(entry(emit(mapping(SetTree.question(set, question), FlowStyle.BLOCK))));
            separator = "\n";
        }
        return text.toString();
    }

    private String emit(Node node) {
        StringWriter writer = new StringWriter();
        yaml.serialize(node, writer);
        return writer.toString();
    }

    /** The lines of a question as an entry of the list: moved to the right, with a dash before the first. */
    private static String entry(String block) {
        StringBuilder entry = new StringBuilder();
        String indent = "  - ";
        for (String line : block.split("\n")) {
            entry.append(line.isEmpty() ? "" : indent + line).append('\n');
            indent = "    ";
        }
        return entry.toString();
    }

    private static Node node(String key, JsonNode tree, FlowStyle style) {
        if (tree instanceof ObjectNode object) {
            return mapping(object, FlowStyle.FLOW);
        }
        if (tree instanceof ArrayNode array) {
            FlowStyle own = style == FlowStyle.BLOCK && LONG_LISTS.contains(key) ? FlowStyle.BLOCK : FlowStyle.FLOW;
            List<Node> items = new ArrayList<>();
            array.forEach(item -> items.add(node(key, item, FlowStyle.FLOW)));
            return new SequenceNode(Tag.SEQ, items, own);
        }
        return scalar(tree, style);
    }

    private static MappingNode mapping(ObjectNode object, FlowStyle style) {
        List<NodeTuple> entries = new ArrayList<>();
        object.properties().forEach(entry -> entries.add(new NodeTuple(
                new ScalarNode(Tag.STR, entry.getKey(), null, null, ScalarStyle.PLAIN),
                node(entry.getKey(), entry.getValue(), style))));
        return new MappingNode(Tag.MAP, entries, style);
    }

    private static ScalarNode scalar(JsonNode tree, FlowStyle style) {
        if (tree.isBoolean()) {
            return new ScalarNode(Tag.BOOL, tree.asText(), null, null, ScalarStyle.PLAIN);
        }
        if (tree.isNumber()) {
            String digits = tree.decimalValue().toPlainString();
            Tag tag = digits.contains(".") ? Tag.FLOAT : Tag.INT;
            return new ScalarNode(tag, digits, null, null, ScalarStyle.PLAIN);
        }
        return new ScalarNode(Tag.STR, tree.asText(), null, null, style(tree.asText(), style));
    }

    /** Plain where nothing is in the way; the emitter quotes what only looks like a number, a sign or the like. */
    private static ScalarStyle style(String text, FlowStyle around) {
        if (text.chars().anyMatch(YamlQuizWriter::isOdd)) {
            return ScalarStyle.DOUBLE_QUOTED;
        }
        if (!text.contains("\n")) {
            return ScalarStyle.PLAIN;
        }
        boolean isBlock = around == FlowStyle.BLOCK && text.equals(text.strip());
        return isBlock ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED;
    }

    /** Control characters, and line breaks an editor may not show as such. */
    private static boolean isOdd(int character) {
        return character < ' ' && character != '\n'
                || character == 0x85 || character == 0x2028 || character == 0x2029 || character == 0xFEFF;
    }
}
