package org.xuegui.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
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
        int every = step == 0 ? 1 : Math.max(1, (int) Math.ceil(LABEL_ROOM_EM * em / step));
        boolean isRoomy = step == 0 || step >= VALUE_ROOM_EM * em;
        line.getPoints().clear();
        for (int i = 0; i < points.size(); i++) {
            double x = snapPositionX(first + i * step);
            double y = y(points.get(i).percent(), em);
            line.getPoints().addAll(x, y);
            dots.get(i).setCenterX(x);
            dots.get(i).setCenterY(y);
            dots.get(i).setRadius(DOT_EM * em);
            boolean isLast = i == points.size() - 1;
            values.get(i).setVisible(isRoomy || isLast);
            centre(values.get(i), x, isValley(i) ? y + 0.35 * em : y - 1.55 * em);
            labels.get(i).setVisible((points.size() - 1 - i) % every == 0);
            centre(labels.get(i), x, getHeight() - 1.3 * em);
        }
    }

    /** Whether the line comes down to the point and does not go on down: its number then stands below. */
    private boolean isValley(int i) {
        double here = points.get(i).percent();
        boolean comesDown = i > 0 && points.get(i - 1).percent() > here;
        boolean goesUp = i == points.size() - 1 || points.get(i + 1).percent() >= here;
        return comesDown && goesUp;
    }

    private void layoutGrid(double em, double left, double right) {
        for (int i = 0; i < grid.size(); i++) {
            double y = snapPositionY(y(scale.lines().get(i), em)) + 0.5;
            place(grid.get(i), left, right, y);
            Label percent = percents.get(i);
            percent.autosize();
            percent.relocate(left - 0.7 * em - percent.getWidth(), y - percent.getHeight() / 2);
        }
        pass.ifPresent(mark -> {
            double y = snapPositionY(y(mark.percent(), em)) + 0.5;
            place(passLine, left, right, y);
            passLabel.autosize();
            passLabel.relocate(left + 0.4 * em, y - passLabel.getHeight() - 0.1 * em);
        });
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

    private static <T extends javafx.scene.Node> T styled(T node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
