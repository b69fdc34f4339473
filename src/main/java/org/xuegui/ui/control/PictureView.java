package org.xuegui.ui.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleExpression;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.xuegui.base.text.Passage;

/** Shows a passage's picture, or its description where it is broken or too large to be opened safely. */
final class PictureView {

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final long MOST_PIXELS = 16_000_000;
    private static final Set<String> TYPES = Set.of("image/png", "image/jpeg", "image/gif", "image/bmp");

    private PictureView() {}

    /** A node for the picture, never wider than {@code width} pixels. */
    static Node of(Passage.Picture picture, DoubleExpression width) {
        return image(picture).<Node>map(image -> {
            ImageView view = new ImageView(image);
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.fitWidthProperty().bind(Bindings.createDoubleBinding(
                    () -> width.get() > 0 ? Math.min(width.get(), image.getWidth()) : image.getWidth(), width));
            view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            view.setAccessibleText(picture.description());
            return view;
        }).orElseGet(() -> new WrappedLabel('[' + picture.description() + ']', "muted"));
    }

    private static Optional<Image> image(Passage.Picture picture) {
        if (!TYPES.contains(picture.mediaType()) || picture.base64().length() > MOST_BYTES * 4L / 3 + 4) {
            return Optional.empty();
        }
        try {
            byte[] data = Base64.getMimeDecoder().decode(picture.base64());
            return isSmall(data)
                    ? Optional.of(new Image(new ByteArrayInputStream(data))).filter(image -> !image.isError())
                    : Optional.empty();
        } catch (IllegalArgumentException | IOException e) {
            return Optional.empty();
        }
    }

    /** Whether the picture has few enough points, read from its head before anything is unpacked. */
    private static boolean isSmall(byte[] data) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(data))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
            } finally {
                reader.dispose();
            }
        }
    }
}
