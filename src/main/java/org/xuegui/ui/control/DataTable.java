package org.xuegui.ui.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

/**
 * A table of long lists: rows of one height, hairlines, column widths in em so that they follow the type size. Growing
 * columns take what the others leave. Where there is too little room, columns of text shrink a little,
 * then optional columns are left out in the order they were named, then columns of text shrink more; only then the
 * table scrolls sideways. Looks like
 * {@code plain-table}.
 *
 * @param <S> what a row is
 */
public final class DataTable<S> extends TableView<S> {

    private static final double SCROLL_BAR = 1.2;
    private static final double BASE_SIZE = 15;
    private static final double CELL_PADDING = 1.6;
    /** Signs from here on are as wide as they are high, those before about half as wide. */
    private static final int FIRST_WIDE = 0x2E80;
    private static final double NARROW = 0.56;
    /** What a column of text keeps of its width where there is too little room. */
    private static final double LEAST_SHARE = 0.6;
    /** What it keeps before an optional column is left out: names that begin alike are told apart by their ends. */
    private static final double EASY_SHARE = 0.85;
    /** Narrower columns, such as of a type, are of no use when they shrink; in em. */
    private static final double TOO_NARROW_TO_SHRINK = 6;

    private final Map<TableColumn<S, ?>, Double> widths = new HashMap<>();
    private final Set<TableColumn<S, ?>> shrinking = new HashSet<>();
    private final List<TableColumn<S, ?>> optional = new ArrayList<>();
    private final Label gauge = new Label();
    private final Set<TableColumn<S, ?>> growing = new HashSet<>();
    private final ReadOnlyDoubleWrapper em = new ReadOnlyDoubleWrapper(this, "em", BASE_SIZE);
    private Function<S, Optional<String>> rowTone = row -> Optional.empty();

    /** A table without columns yet. */
    public DataTable() {
        getStyleClass().addAll("plain-table", "data-table");
        gauge.setManaged(false);
        gauge.fontProperty().addListener((font, old, now) -> {
            em.set(now.getSize());
            fit();
        });
        widthProperty().addListener((width, old, now) -> fit());
        getChildren().add(gauge);
        setRowFactory(table -> new ToneRow());
    }

    /** A column of text, sorted as text. */
    public TableColumn<S, String> addText(String id, String title, double em, Function<S, String> value) {
        TableColumn<S, String> column = add(id, title, em, value);
        column.setCellFactory(all -> new TextCell<>(SmartText::spaced));
        if (em >= TOO_NARROW_TO_SHRINK) {
            shrinking.add(column);
            fit();
        }
        return column;
    }

    /** A column of text that takes, with others of its kind, the width that is left over. */
    public TableColumn<S, String> addGrowingText(String id, String title, double em, Function<S, String> value) {
        TableColumn<S, String> column = addText(id, title, em, value);
        growing.add(column);
        fit();
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
        growing.add(column);
        fit();
        fit();
        return column;
    }

    /** How wide a column must be for the longest of these texts, in em. */
    public static double widthOf(List<String> texts) {
        return CELL_PADDING + texts.stream()
                .mapToDouble(text -> text.codePoints().mapToDouble(sign -> sign < FIRST_WIDE ? NARROW : 1).sum())
                .max().orElse(0);
    }

    /** How large one em of the table's text is, in pixels. */
    public double getEm() {
        return em.get();
    }

    /** How large one em of the table's text is, in pixels, observable. */
    public ReadOnlyDoubleProperty emProperty() {
        return em.getReadOnlyProperty();
    }

    /** Gives rows a style class, such as {@code row-wrong}, by what they show. */
    public void setRowTone(Function<S, Optional<String>> tone) {
        rowTone = tone;
    }

    /** What a double click or Enter on a row does. */
    public void setOnOpen(Consumer<S> open) {
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

    /** What a single click on a row does, beside selecting it. */
    public void setOnPick(Consumer<S> pick) {
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            S selected = getSelectionModel().getSelectedItem();
            if (selected != null && event.getTarget() instanceof Node node && isInRow(node)) {
                pick.accept(selected);
            }
        });
    }

    /** Selects the first row as soon as the keyboard comes here and no row is selected, so that arrows go on from it. */
    public void selectFirstOnFocus() {
        focusedProperty().addListener((property, was, isFocused) -> {
            if (isFocused && getSelectionModel().isEmpty() && !getItems().isEmpty()) {
                getSelectionModel().select(0);
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

    /** Takes all columns away, to give the table others. */
    public void clearColumns() {
        getColumns().clear();
        widths.clear();
        shrinking.clear();
        optional.clear();
        growing.clear();
    }

    /** Names columns that are left out where there is too little room, the most dispensable first. */
    public void setOptional(List<TableColumn<S, ?>> columns) {
        optional.clear();
        optional.addAll(columns);
        fit();
    }

    private void fit() {
        double room = getWidth() / em.get() - SCROLL_BAR;
        if (room <= 0) {
            return;
        }
        List<TableColumn<S, ?>> shown = new ArrayList<>(widths.keySet());
        for (TableColumn<S, ?> column : optional) {
            boolean isTooNarrow = sum(shown, EASY_SHARE) > room;
            column.setVisible(!isTooNarrow);
            if (isTooNarrow) {
                shown.remove(column);
            }
        }
        double whole = sum(shown, 1);
        double soft = shown.stream().filter(shrinking::contains).mapToDouble(widths::get).sum();
        double share = soft == 0 ? 1 : Math.max(LEAST_SHARE, Math.min(1, 1 - (whole - room) / soft));
        long takers = shown.stream().filter(growing::contains).count();
        double more = takers == 0 ? 0 : Math.max(0, room - whole) / takers;
        shown.forEach(column -> column.setPrefWidth(Math.floor(em.get() * (widths.get(column)
                * (shrinking.contains(column) ? share : 1) + (growing.contains(column) ? more : 0)))));
    }

    /** Width of these columns in em, columns of text with this share of theirs. */
    private double sum(List<TableColumn<S, ?>> columns, double share) {
        return columns.stream()
                .mapToDouble(column -> widths.get(column) * (shrinking.contains(column) ? share : 1))
                .sum();
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
