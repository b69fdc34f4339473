package org.xuegui.ui.control;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/**
 * A table of long lists: rows of one height, hairlines, column widths in em so that they follow the type size. One
 * column may grow: it takes what the others leave. Looks like {@code plain-table}.
 *
 * @param <S> what a row is
 */
public final class DataTable<S> extends TableView<S> {

    private static final double SCROLL_BAR = 1.2;
    private static final double BASE_SIZE = 15;

    private final Map<TableColumn<S, ?>, Double> widths = new HashMap<>();
    private final Label gauge = new Label();
    private Optional<TableColumn<S, ?>> growing = Optional.empty();
    private Function<S, Optional<String>> rowTone = row -> Optional.empty();

    /** A table without columns yet. */
    public DataTable() {
        getStyleClass().addAll("plain-table", "data-table");
        gauge.setManaged(false);
        gauge.fontProperty().addListener((font, old, now) -> fit());
        widthProperty().addListener((width, old, now) -> fit());
        getChildren().add(gauge);
        setRowFactory(table -> new ToneRow());
    }

    /** A column of text, sorted as text. */
    public TableColumn<S, String> addText(String id, String title, double em, Function<S, String> value) {
        TableColumn<S, String> column = add(id, title, em, value);
        column.setCellFactory(all -> new TextCell<>(SmartText::spaced));
        return column;
    }

    /** A column of text that takes the width the other columns leave, at least {@code em}. */
    public TableColumn<S, String> addGrowingText(String id, String title, double em, Function<S, String> value) {
        TableColumn<S, String> column = addText(id, title, em, value);
        growing = Optional.of(column);
        return column;
    }

    /** A column of values that sort by themselves and are shown by {@code text}; figures stand at the right. */
    public <T extends Comparable<? super T>> TableColumn<S, T> addNumber(
            String id, String title, double em, Function<S, T> value, Function<T, String> text) {
        TableColumn<S, T> column = addValue(id, title, em, value, text);
        column.getStyleClass().add("number");
        return column;
    }

    /** A column of values that sort by themselves and are shown by {@code text}. */
    public <T extends Comparable<? super T>> TableColumn<S, T> addValue(
            String id, String title, double em, Function<S, T> value, Function<T, String> text) {
        TableColumn<S, T> column = add(id, title, em, value);
        column.setCellFactory(all -> new TextCell<>(text));
        return column;
    }

    /** A column that shows a node such as a chip; sorted by what {@code order} says of the row. */
    public TableColumn<S, S> addNode(
            String id, String title, double em, Function<S, Node> node, Function<S, String> order) {
        TableColumn<S, S> column = add(id, title, em, row -> row);
        column.setCellFactory(all -> new NodeCell<>(node));
        column.setComparator(Comparator.comparing(order));
        return column;
    }

    /** A column that shows a node and takes the width the other columns leave, at least {@code em}. */
    public TableColumn<S, S> addGrowingNode(
            String id, String title, double em, Function<S, Node> node, Function<S, String> order) {
        TableColumn<S, S> column = addNode(id, title, em, node, order);
        growing = Optional.of(column);
        fit();
        return column;
    }

    /** Gives rows a style class, such as {@code row-wrong}, by what they show. */
    public void setRowTone(Function<S, Optional<String>> tone) {
        rowTone = tone;
    }

    /** What a double click or Enter on a row does. */
    public void setOnOpen(java.util.function.Consumer<S> open) {
        setOnKeyPressed(event -> {
            S selected = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && selected != null) {
                event.consume();
                open.accept(selected);
            }
        });
        setOnMouseClicked(event -> {
            S selected = getSelectionModel().getSelectedItem();
            boolean isOnRow = event.getTarget() instanceof Node node && isInRow(node);
            if (event.getClickCount() == 2 && selected != null && isOnRow) {
                open.accept(selected);
            }
        });
    }

    private static boolean isInRow(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof TableRow<?> row) {
                return !row.isEmpty();
            }
        }
        return false;
    }

    private <T> TableColumn<S, T> add(String id, String title, double em, Function<S, T> value) {
        TableColumn<S, T> column = new TableColumn<>(title);
        column.setId(id);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        widths.put(column, em);
        getColumns().add(column);
        fit();
        return column;
    }

    private void fit() {
        double em = gauge.getFont() == null ? BASE_SIZE : gauge.getFont().getSize();
        double fixed = SCROLL_BAR * em;
        for (Map.Entry<TableColumn<S, ?>, Double> entry : widths.entrySet()) {
            entry.getKey().setPrefWidth(entry.getValue() * em);
            fixed += entry.getValue() * em;
        }
        double rest = getWidth() - fixed;
        growing.filter(column -> rest > 0).ifPresent(column -> column.setPrefWidth(widths.get(column) * em + rest));
    }

    private final class ToneRow extends TableRow<S> {

        private String tone = "";

        @Override
        protected void updateItem(S item, boolean isEmpty) {
            super.updateItem(item, isEmpty);
            String wanted = isEmpty || item == null ? "" : rowTone.apply(item).orElse("");
            if (!wanted.equals(tone)) {
                getStyleClass().remove(tone);
                if (!wanted.isEmpty()) {
                    getStyleClass().add(wanted);
                }
                tone = wanted;
            }
            pseudoClassStateChanged(PseudoClass.getPseudoClass("toned"), !tone.isEmpty());
        }
    }

    private static final class TextCell<S, T> extends TableCell<S, T> {

        private final Function<T, String> text;

        TextCell(Function<T, String> text) {
            this.text = text;
        }

        @Override
        protected void updateItem(T item, boolean isEmpty) {
            super.updateItem(item, isEmpty);
            setText(isEmpty || item == null ? null : text.apply(item));
        }
    }

    private static final class NodeCell<S> extends TableCell<S, S> {

        private final Function<S, Node> node;

        NodeCell(Function<S, Node> node) {
            this.node = node;
        }

        @Override
        protected void updateItem(S item, boolean isEmpty) {
            super.updateItem(item, isEmpty);
            setGraphic(isEmpty || item == null ? null : node.apply(item));
        }
    }
}
