package org.xuegui.app;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/** Finds what a person cannot read on a screen: texts cut short, and what hangs over the window's edge. */
final class CutText {

    private CutText() {}

    /** A line for each text cut short or out of the window; lines of tables and lists may be cut. */
    static List<String> in(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout(); // a text that changed since the last frame shows its old one until then
        List<String> found = new ArrayList<>();
        look(scene.getRoot(), scene, false, found);
        return found;
    }

    private static void look(Node node, Scene scene, boolean scrolls, List<String> found) {
        if (!node.isVisible() || node.getOpacity() == 0 || isLineOfAList(node)) {
            return;
        }
        if (node instanceof Labeled labeled) {
            checkText(labeled, found);
            if (!scrolls) {
                checkPlace(labeled, scene, found);
            }
        }
        if (node instanceof Parent parent) {
            boolean within = scrolls || node instanceof ScrollPane || node instanceof ListView;
            parent.getChildrenUnmodifiable().forEach(child -> look(child, scene, within, found));
        }
    }

    /** Lines of lists keep to one line; what they open shows the full text. */
    private static boolean isLineOfAList(Node node) {
        return node instanceof TableCell || node.getStyleClass().contains("search-row")
                || node instanceof ListCell && node.getParent().getStyleClass().contains("sheet");
    }

    private static void checkText(Labeled labeled, List<String> found) {
        String whole = labeled.getText();
        if (whole == null || whole.isEmpty() || labeled.getWidth() == 0) {
            return;
        }
        labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && child.getStyleClass().contains("text"))
                .map(child -> ((Text) child).getText())
                .filter(shown -> !shown.equals(whole) && !shown.equals(whole.replace("_", "")))
                .forEach(shown -> found.add("cut: " + whole + " -> " + shown + " " + where(labeled)));
    }

    private static void checkPlace(Labeled labeled, Scene scene, List<String> found) {
        if (labeled.getText() == null || labeled.getText().isEmpty() || labeled.getWidth() == 0) {
            return;
        }
        Bounds bounds = labeled.localToScene(labeled.getLayoutBounds());
        if (bounds.getMaxX() > scene.getWidth() + 1 || bounds.getMaxY() > scene.getHeight() + 1
                || bounds.getMinX() < -1 || bounds.getMinY() < -1) {
            found.add("outside: " + labeled.getText() + " " + where(labeled));
        }
    }

    private static String where(Node node) {
        StringBuilder path = new StringBuilder();
        for (Node at = node; at != null && path.length() < 120; at = at.getParent()) {
            path.append(" < ").append(at.getId() == null ? String.join(".", at.getStyleClass()) : "#" + at.getId());
        }
        return path.toString();
    }
}
