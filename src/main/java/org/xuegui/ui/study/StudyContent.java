package org.xuegui.ui.study;

import java.util.Objects;
import org.xuegui.learning.study.KeyPointPage;
import org.xuegui.regulation.StudyPack;

/** What stands beside the outline. */
sealed interface StudyContent {

    /** There is no study pack, or it has no key points. */
    record Nothing() implements StudyContent {}

    /** A key point of a pack. */
    record Point(StudyPack pack, KeyPointPage page) implements StudyContent {
        public Point {
            Objects.requireNonNull(pack, "pack");
            Objects.requireNonNull(page, "page");
        }
    }

    /** A page of a pack's appendix. */
    record Extra(StudyPack pack, Appendix appendix) implements StudyContent {
        public Extra {
            Objects.requireNonNull(pack, "pack");
            Objects.requireNonNull(appendix, "appendix");
        }
    }
}
