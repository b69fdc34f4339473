package org.xuegui.base.file;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A node of a YAML or JSON file as it stands there: every scalar is text ({@code no} and
 * {@code 012} stay text) and knows its place.
 */
public sealed interface DataNode {

    /** Line it starts at, from 1. */
    int line();

    /** Column it starts at, from 1. */
    int column();

    /**
     * A single value.
     *
     * @param text its characters without quotes; empty where nothing stands
     */
    record Scalar(String text, int line, int column) implements DataNode {

        public Scalar {
            Objects.requireNonNull(text, "text");
        }
    }

    /** Values in order. */
    record Items(List<DataNode> items, int line, int column) implements DataNode {

        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * Keys with their values.
     *
     * @param entries the entries in order; of a key written twice only the first
     * @param repeated the keys written again
     */
    record Mapping(List<Entry> entries, List<Scalar> repeated, int line, int column) implements DataNode {

        public Mapping {
            entries = List.copyOf(entries);
            repeated = List.copyOf(repeated);
        }

        /** The value of the key. */
        public Optional<DataNode> find(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().text().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, DataNode value) {

        public Entry {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
        }
    }
}
