package org.xuegui.base.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.xuegui.base.file.DataTreeBuilder.Refused;

/**
 * Reads JSON into the same nodes as YAML: numbers and true and false keep the characters they were
 * written with, null is an empty value.
 */
public final class JsonDocument {

    // our own builder limits depth and counts names, so that the cure is ours too
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DataTreeBuilder.MOST_DEPTH + 1)
                    .maxStringLength((int) DataDocument.MOST_BYTES)
                    .maxNumberLength(1000)
                    .build())
            .build();

    private JsonDocument() {}

    /** The nodes of this text; what cannot be read is a problem with its line and cure. */
    public static DataDocument read(String file, String text) {
        DataTreeBuilder tree = new DataTreeBuilder();
        try (JsonParser parser = FACTORY.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                JsonLocation at = parser.currentTokenLocation();
                if (tree.root().isPresent()) {
                    return DataDocument.unreadable(file, at.getLineNr(), at.getColumnNr(), "json-documents");
                }
                take(tree, token, parser.getText(), at);
            }
            return tree.root()
                    .map(root -> DataDocument.of(file, root))
                    .orElseGet(() -> DataDocument.unreadable(file, 0, 0, "file-empty"));
        } catch (Refused refused) {
            return DataDocument.unreadable(file, refused.line, refused.column, refused.code);
        } catch (JsonProcessingException syntax) {
            JsonLocation at = syntax.getLocation();
            int line = at == null ? 0 : Math.max(0, at.getLineNr());
            int column = at == null ? 0 : Math.max(0, at.getColumnNr());
            return DataDocument.unreadable(file, line, column, "json-syntax", syntax.getOriginalMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory reads", impossible);
        }
    }

    private static void take(DataTreeBuilder tree, JsonToken token, String text, JsonLocation at) throws Refused {
        int line = at.getLineNr();
        int column = at.getColumnNr();
        switch (token) {
            case START_OBJECT -> tree.openMapping(line, column, null);
            case START_ARRAY -> tree.openItems(line, column, null);
            case END_OBJECT, END_ARRAY -> tree.close();
            case VALUE_NULL -> tree.scalar("", line, column, null);
            default -> tree.scalar(text, line, column, null);
        }
    }
}
