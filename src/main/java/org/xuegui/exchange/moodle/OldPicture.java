package org.xuegui.exchange.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuegui.exchange.input.PassageHtml;
import org.xuegui.exchange.input.TextMarkup;

/** The picture of a question as versions before 2.0 write it: beside the text, below which they show it. */
final class OldPicture {

    private OldPicture() {}

    /** The text of the question with its picture behind it, if it has one beside it. */
    static XmlElement behind(XmlElement stem, XmlElement question) {
        Optional<XmlElement> data = question.child("image_base64").filter(image -> !image.text().isBlank());
        return data.map(image -> with(stem, image, question.value("image"))).orElse(stem);
    }

    private static XmlElement with(XmlElement stem, XmlElement data, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String html = isPlain(stem)
                ? PassageHtml.escape(stem.value()).replace("\n", "<br>")
                : stem.value();
        String shown = html + "<p><img src=\"" + MoodleText.FILE + PassageHtml.escape(name) + "\"></p>";
        List<XmlElement> children = new ArrayList<>(stem.children());
        children.removeIf(child -> child.name().equals("text"));
        children.add(new XmlElement("text", Map.of(), shown, List.of(), stem.line()));
        children.add(new XmlElement("file", Map.of("name", name), data.text(), List.of(), data.line()));
        return new XmlElement(stem.name(), Map.of("format", "html"), "", children, stem.line());
    }

    private static boolean isPlain(XmlElement stem) {
        return switch (stem.attribute("format", "html")) {
            case "plain_text" -> true;
            case "moodle_auto_format" -> !TextMarkup.isHtml(stem.value());
            default -> false;
        };
    }
}
