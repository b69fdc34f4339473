package org.xuegui.quiz.load;

import java.util.Objects;
import org.xuegui.base.text.InvisibleSigns;

/**
 * A file of questions in memory.
 *
 * @param name the file as the user named it; problems name it so
 * @param content its bytes, not changed by anyone
 */
public record QuizFile(String name, byte[] content) {

    public QuizFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }

    /** The name without folders, as it can be shown: nothing in it turns the direction of what stands around it. */
    public String shortName() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return InvisibleSigns.visibleName(last);
    }

    /** The name without folders and ending; the whole name where nothing else is left. */
    public String baseName() {
        String shortName = shortName();
        int dot = shortName.lastIndexOf('.');
        return dot > 0 ? shortName.substring(0, dot) : shortName;
    }
}
