package org.xuegui.base.file;

import java.io.StringReader;
import org.xuegui.base.file.DataTreeBuilder.Refused;
import org.xuegui.base.text.Message;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads YAML from the parser's events: no value is turned into anything but text, tags are not
 * followed, no object is made. Keys written twice are kept apart for whoever reads the mapping.
 */
public final class YamlDocument {

    private final DataTreeBuilder tree = new DataTreeBuilder();
    private int documents;

    private YamlDocument() {}

    /** The nodes of this text; what cannot be read is a problem with its line and cure. */
    public static DataDocument read(String file, String text) {
        try {
            YamlDocument document = new YamlDocument();
            for (Event event : new Yaml(options()).parse(new StringReader(text))) {
                document.take(event);
            }
            return document.tree.root()
                    .filter(root -> !(root instanceof DataNode.Scalar scalar && scalar.text().isEmpty()))
                    .map(root -> DataDocument.of(file, root))
                    .orElseGet(() -> DataDocument.unreadable(file, 0, 0, "file-empty"));
        } catch (Refused refused) {
            return DataDocument.unreadable(file, refused.line, refused.column, refused.code);
        } catch (ReaderException character) {
            int line = 1 + (int) text.codePoints().limit(character.getPosition()).filter(c -> c == '\n').count();
            String found = String.format("U+%04X", character.getCodePoint());
            return DataDocument.unreadable(file, line, 0, "yaml-character", found);
        } catch (MarkedYAMLException syntax) {
            return YamlSyntaxProblem.of(file, text, syntax);
        } catch (YAMLException other) {
            return DataDocument.unreadable(file, 0, 0, "yaml-syntax", Message.of("problem.yaml-found-nothing"));
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit((int) DataDocument.MOST_BYTES);
        options.setProcessComments(false);
        return options;
    }

    private void take(Event event) throws Refused {
        Mark mark = event.getStartMark();
        int line = mark == null ? 0 : mark.getLine() + 1;
        int column = mark == null ? 0 : mark.getColumn() + 1;
        if (event instanceof DocumentStartEvent) {
            if (++documents > 1) {
                throw new Refused(line, column, "yaml-documents");
            }
        } else if (event instanceof AliasEvent alias) {
            tree.alias(alias.getAnchor(), line, column);
        } else if (event instanceof CollectionEndEvent) {
            tree.close();
        } else if (event instanceof NodeEvent node) {
            takeNode(node, line, column);
        }
    }

    private void takeNode(NodeEvent node, int line, int column) throws Refused {
        if (node instanceof ScalarEvent scalar) {
            tree.scalar(text(scalar), line, column, scalar.getAnchor());
        } else if (node instanceof MappingStartEvent) {
            tree.openMapping(line, column, node.getAnchor());
        } else if (node instanceof SequenceStartEvent) {
            tree.openItems(line, column, node.getAnchor());
        }
    }

    /** The value; the line breaks that end a block ({@code |} or {@code >}) are no part of it. */
    private static String text(ScalarEvent scalar) {
        return scalar.isLiteral() || scalar.isFolded() ? scalar.getValue().stripTrailing() : scalar.getValue();
    }
}
