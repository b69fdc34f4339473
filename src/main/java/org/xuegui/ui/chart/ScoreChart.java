package org.xuegui.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/** Scores over time as a line with labelled points, and the pass mark as a dashed line. Coloured and sized in CSS. */
public final class ScoreChart extends Region {

    private static final double LEFT_EM = 2.6;
    private static final double TOP_EM = 1.6;
    private static final double BOTTOM_EM = 2.1;
    private static final double RIGHT_EM = 1.2;
    private static final double DOT_EM = 0.3;
    private static final double VALUE_ROOM_EM = 2.1;
    private static final double LABEL_ROOM_EM = 3.4;

    private final Label measure = new Label();
    private final List<ScorePoint> points;
    private final Optional<PassLine> pass;
    private final PercentScale scale;
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> percents = new ArrayList<>();
    private final Polyline line = new Polyline();
    private final List<Circle> dots = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final Line passLine = new Line();
    private final Label passLabel = new Label();

    /**
     * The pass mark.
     *
     * @param percent 0 … 100
     * @param label what it is called, with its number
     */
    public record PassLine(int percent, String label) {}

    /**
     * A chart.
     *
     * @param points oldest first, at least one
     * @param spoken what the chart shows, in sentences
     */
    public ScoreChart(List<ScorePoint> points, Optional<PassLine> pass, String spoken) {
        this.points = List.copyOf(points);
        this.pass = pass;
        List<Double> shown = new ArrayList<>(points.stream().map(ScorePoint::percent).toList());
        pass.ifPresent(mark -> shown.add((double) mark.percent()));
        scale = PercentScale.of(shown);
        getStyleClass().add("score-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        setFocusTraversable(true);
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().add(measure);
        addGrid();
        line.getStyleClass().add("chart-line");
        getChildren().add(line);
        points.forEach(this::addPoint);
    }

    private void addGrid() {
        for (int percent : scale.lines()) {
            grid.add(styled(new Line(), "chart-grid"));
            percents.add(label(Integer.toString(percent), "chart-scale"));
        }
        getChildren().addAll(grid);
        getChildren().addAll(percents);
        pass.ifPresent(mark -> {
            passLabel.setText(mark.label());
            passLabel.getStyleClass().add("chart-pass-label");
            getChildren().addAll(styled(passLine, "chart-pass"), passLabel);
        });
    }

    private void addPoint(ScorePoint point) {
        Circle dot = styled(new Circle(), "chart-dot");
        Tooltip.install(dot, new Tooltip(point.spoken()));
        dots.add(dot);
        values.add(label(point.value(), "chart-value"));
        labels.add(label(point.label(), "chart-scale"));
        getChildren().addAll(dot, values.get(values.size() - 1), labels.get(labels.size() - 1));
    }

    @Override
    protected void layoutChildren() {
        double em = measure.getFont().getSize();
        double left = LEFT_EM * em;
        double right = getWidth() - RIGHT_EM * em;
        layoutGrid(em, left, right);
        double step = points.size() < 2 ? 0 : (right - left - 2 * em) / (points.size() - 1);
        double first = points.size() < 2 ? (left + right) / 2 : left + em;
        layoutLine(em, first, step);
        FreePlaces places = lines();
        layoutPassLabel(em, left, right, places);
        int every = step == 0 ? 1 : Math.max(1, (int) Math.ceil(LABEL_ROOM_EM * em / step));
        boolean isRoomy = step == 0 || step >= VALUE_ROOM_EM * em;
        for (int i = points.size() - 1; i >= 0; i--) {
            values.get(i).setVisible(isRoomy || i == points.size() - 1);
            if (values.get(i).isVisible()) {
                layoutValue(i, em, places);
            }
            labels.get(i).setVisible((points.size() - 1 - i) % every == 0);
            centre(labels.get(i), dots.get(i).getCenterX(), getHeight() - 1.3 * em);
        }
    }

    private void layoutLine(double em, double first, double step) {
        line.getPoints().clear();
        for (int i = 0; i < points.size(); i++) {
            double x = snapPositionX(first + i * step);
            double y = y(points.get(i).percent(), em);
            line.getPoints().addAll(x, y);
            dots.get(i).setCenterX(x);
            dots.get(i).setCenterY(y);
            dots.get(i).setRadius(DOT_EM * em);
        }
    }

    /** Lines and dots, which labels keep clear of. */
    private FreePlaces lines() {
        FreePlaces places = new FreePlaces();
        for (int i = 0; i < dots.size(); i++) {
            Circle dot = dots.get(i);
            double size = 2 * dot.getRadius();
            places.take(new FreePlaces.Box(
                    dot.getCenterX() - dot.getRadius(), dot.getCenterY() - dot.getRadius(), size, size));
            if (i > 0) {
                Circle before = dots.get(i - 1);
                places.addLine(before.getCenterX(), before.getCenterY(), dot.getCenterX(), dot.getCenterY());
            }
        }
        pass.ifPresent(mark -> places.addLine(
                passLine.getStartX(), passLine.getStartY(), passLine.getEndX(), passLine.getEndY()));
        return places;
    }

    /** Above the point where that is free, else below, else beside it. */
    private void layoutValue(int i, double em, FreePlaces places) {
        Label value = values.get(i);
        value.autosize();
        double width = value.getWidth();
        double height = value.getHeight();
        double x = dots.get(i).getCenterX() - width / 2;
        double above = dots.get(i).getCenterY() - height - 0.45 * em;
        double below = dots.get(i).getCenterY() + 0.4 * em;
        double aside = width / 2 + 0.2 * em;
        List<FreePlaces.Box> candidates = new ArrayList<>();
        for (double shift : new double[] {0, -aside, aside}) {
            candidates.add(new FreePlaces.Box(x + shift, above, width, height));
            candidates.add(new FreePlaces.Box(x + shift, below, width, height));
        }
        FreePlaces.Box place = places.take(candidates);
        value.relocate(snapPositionX(place.x()), snapPositionY(place.y()));
    }

    private void layoutGrid(double em, double left, double right) {
        for (int i = 0; i < grid.size(); i++) {
            double y = snapPositionY(y(scale.lines().get(i), em)) + 0.5;
            place(grid.get(i), left, right, y);
            Label percent = percents.get(i);
            percent.autosize();
            percent.relocate(left - 0.7 * em - percent.getWidth(), y - percent.getHeight() / 2);
        }
        pass.ifPresent(mark -> place(passLine, left, right, snapPositionY(y(mark.percent(), em)) + 0.5));
    }

    /** On the pass line or under it, as far to the left as it is free. */
    private void layoutPassLabel(double em, double left, double right, FreePlaces places) {
        if (pass.isEmpty()) {
            return;
        }
        passLabel.autosize();
        double width = passLabel.getWidth();
        double height = passLabel.getHeight();
        double above = passLine.getStartY() - height - 0.1 * em;
        List<FreePlaces.Box> candidates = new ArrayList<>();
        for (double x = left + 0.4 * em; x + width <= right; x += em) {
            candidates.add(new FreePlaces.Box(x, above, width, height));
            candidates.add(new FreePlaces.Box(x, passLine.getStartY() + 0.1 * em, width, height));
        }
        if (!candidates.isEmpty()) {
            FreePlaces.Box place = places.take(candidates);
            passLabel.relocate(snapPositionX(place.x()), snapPositionY(place.y()));
        }
    }

    private double y(double percent, double em) {
        double top = TOP_EM * em;
        double bottom = getHeight() - BOTTOM_EM * em;
        return bottom - scale.share(percent) * (bottom - top);
    }

    private static void place(Line line, double from, double to, double y) {
        line.setStartX(from);
        line.setEndX(to);
        line.setStartY(y);
        line.setEndY(y);
    }

    private void centre(Label label, double x, double y) {
        label.autosize();
        double rightmost = getWidth() - label.getWidth();
        label.relocate(Math.max(0, Math.min(rightmost, x - label.getWidth() / 2)), y);
    }

    private static Label label(String text, String styleClass) {
        Label label = styled(new Label(text), styleClass);
        label.setMouseTransparent(true);
        return label;
    }

    private static <T extends Node> T styled(T node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
