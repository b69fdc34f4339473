package org.xuegui.ui.route;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Objects;
import java.util.ResourceBundle;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.xuegui.base.text.Texts;

/** Loads a screen's FXML, which lies in the package of its controller; texts are {@code %feature.element.purpose}. */
public final class ScreenLoader {

    private ScreenLoader() {}

    /**
     * Loads {@code <name>.fxml} beside the controller's class and gives it this controller. Controllers of included
     * files are not made: include by code.
     *
     * @param controller the controller, made by hand with what it needs
     * @param name file name without its ending, such as {@code Practice}
     * @return the root node of the file
     */
    public static Parent load(Object controller, String name, Texts texts) {
        URL file = Objects.requireNonNull(controller.getClass().getResource(name + ".fxml"), name + ".fxml");
        try (InputStream stream = file.openStream()) {
            byte[] content = stream.readAllBytes();
            FXMLLoader loader = new FXMLLoader(file, new TextsBundle(texts));
            if (namesController(content)) {
                loader.setControllerFactory(type -> controller);
            } else {
                loader.setController(controller);
            }
            return loader.load(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** FXMLLoader refuses a controller given by hand where the file names its class, which helps editors. */
    private static boolean namesController(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).contains("fx:controller=");
    }

    /** Lets FXML look texts up in all bundles by their full keys. */
    private static final class TextsBundle extends ResourceBundle {

        private final Texts texts;

        TextsBundle(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected Object handleGetObject(String key) {
            return texts.text(key);
        }

        @Override
        public boolean containsKey(String key) {
            return texts.has(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.emptyEnumeration();
        }
    }
}
