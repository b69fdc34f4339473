package org.xuegui.base.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuegui.base.file.DataNode.Entry;
import org.xuegui.base.file.DataNode.Items;
import org.xuegui.base.file.DataNode.Mapping;
import org.xuegui.base.file.DataNode.Scalar;

/**
 * Builds nodes from the events of a parser, without recursion, within limits on depth, on the
 * number of nodes (each alias counts as all it stands for) and on aliases.
 */
final class DataTreeBuilder {

    static final int MOST_DEPTH = 100;
    static final int MOST_NODES = 2_000_000;
    static final int MOST_ALIASES = 100;

    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Anchored> anchors = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private DataNode root;
    private long nodes;
    private int aliases;

    /** Something a limit or the form of our files forbids. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        final int line;
        final int column;
        final String code;

        Refused(int line, int column, String code) {
            super(code);
            this.line = line;
            this.column = column;
            this.code = code;
        }
    }

    private record Anchored(DataNode node, long size) {}

    private static final class Open {
        final boolean isMapping;
        final int line;
        final int column;
        final String anchor;
        final long nodesBefore;
        final List<DataNode> items = new ArrayList<>();
        final List<Entry> entries = new ArrayList<>();
        final List<Scalar> repeated = new ArrayList<>();
        final Set<String> seen = new HashSet<>();
        Scalar key;

        Open(boolean isMapping, int line, int column, String anchor, long nodesBefore) {
            this.isMapping = isMapping;
            this.line = line;
            this.column = column;
            this.anchor = anchor;
            this.nodesBefore = nodesBefore;
        }

        DataNode close() {
            return isMapping ? new Mapping(entries, repeated, line, column) : new Items(items, line, column);
        }
    }

    /** The whole value, once everything opened is closed; empty where there was none. */
    Optional<DataNode> root() {
        return Optional.ofNullable(root);
    }

    void openMapping(int line, int column, String anchor) throws Refused {
        open(new Open(true, line, column, anchor, nodes));
    }

    void openItems(int line, int column, String anchor) throws Refused {
        open(new Open(false, line, column, anchor, nodes));
    }

    private void open(Open container) throws Refused {
        if (open.size() >= MOST_DEPTH) {
            throw new Refused(container.line, container.column, "data-depth");
        }
        count(1, container.line, container.column);
        open.push(container);
    }

    void close() throws Refused {
        Open closed = open.pop();
        DataNode node = closed.close();
        remember(closed.anchor, node, nodes - closed.nodesBefore);
        add(node);
    }

    void scalar(String text, int line, int column, String anchor) throws Refused {
        count(1, line, column);
        Scalar scalar = new Scalar(text, line, column);
        remember(anchor, scalar, 1);
        add(scalar);
    }

    void alias(String anchor, int line, int column) throws Refused {
        // an anchor still open is not remembered yet: a value that holds itself is refused here
        Anchored target = anchors.get(anchor);
        if (target == null) {
            throw new Refused(line, column, "data-alias-unknown");
        }
        if (++aliases > MOST_ALIASES) {
            throw new Refused(line, column, "data-aliases");
        }
        count(target.size, line, column);
        add(target.node);
    }

    private void count(long more, int line, int column) throws Refused {
        nodes += more;
        if (nodes > MOST_NODES) {
            throw new Refused(line, column, "data-size");
        }
    }

    private void remember(String anchor, DataNode node, long size) {
        if (anchor != null) {
            anchors.put(anchor, new Anchored(node, size));
        }
    }

    private void add(DataNode node) throws Refused {
        Open parent = open.peek();
        if (parent == null) {
            root = node;
        } else if (!parent.isMapping) {
            parent.items.add(node);
        } else if (parent.key == null) {
            parent.key = keyOf(node);
        } else {
            addEntry(parent, node);
        }
    }

    private Scalar keyOf(DataNode node) throws Refused {
        if (!(node instanceof Scalar scalar)) {
            throw new Refused(node.line(), node.column(), "data-key");
        }
        // the same few keys come thousands of times in a large set
        String shared = keys.size() < 1000 ? keys.computeIfAbsent(scalar.text(), text -> text) : scalar.text();
        return new Scalar(shared, scalar.line(), scalar.column());
    }

    private static void addEntry(Open parent, DataNode value) {
        if (parent.seen.add(parent.key.text())) {
            parent.entries.add(new Entry(parent.key, value));
        } else {
            parent.repeated.add(parent.key);
        }
        parent.key = null;
    }
}
