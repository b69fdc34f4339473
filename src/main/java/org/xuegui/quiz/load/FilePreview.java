package org.xuegui.quiz.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

    /** The set a rejected question goes into once it is completed. */
    public ReadSet setFor(RejectedQuestion rejected) {
        return PreviewEdit.setOf(result, rejected);
    }

    /** The preview of this set of the file; empty where nothing of it can be used yet. */
    public Optional<SetPreview> findPreview(ReadSet set) {
        return sets.stream().filter(preview -> preview.read() == set).findFirst();
    }

    /** The same with another preview of the set at this index. */
    public FilePreview withSet(int index, SetPreview changed) {
        List<SetPreview> all = new ArrayList<>(sets);
        all.set(index, changed);
        return new FilePreview(result, all);
    }
}
