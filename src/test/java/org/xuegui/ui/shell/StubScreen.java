package org.xuegui.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.Place;
import org.xuegui.ui.route.Screen;

/** A screen that remembers what the shell did with it; holds one text field. */
final class StubScreen implements Screen {

    final List<Destination> shown = new ArrayList<>();
    final List<KeyEvent> keys = new ArrayList<>();
    final TextField field = new TextField();
    int left;
    private final Place place;
    private final StackPane root = new StackPane(field);

    StubScreen(Place place) {
        this.place = place;
        root.setId("screen-" + place.key());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(place.name());
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new SimpleStringProperty("");
    }

    @Override
    public void show(Destination destination) {
        shown.add(destination);
    }

    @Override
    public void leave() {
        left++;
    }

    @Override
    public void onKey(KeyEvent event) {
        keys.add(event);
    }
}
