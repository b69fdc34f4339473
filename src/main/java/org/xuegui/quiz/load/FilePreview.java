package org.xuegui.quiz.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A file read and compared, before anything is loaded.
 *
 * @param result what was read
 * @param sets its sets with the sets they would go into; none where nothing usable was read
 */
public record FilePreview(ReadResult result, List<SetPreview> sets) {

    public FilePreview {
        Objects.requireNonNull(result, "result");
        sets = List.copyOf(sets);
    }

    /** The same with another preview of the set at this index. */
    public FilePreview withSet(int index, SetPreview changed) {
        List<SetPreview> all = new ArrayList<>(sets);
        all.set(index, changed);
        return new FilePreview(result, all);
    }
}
