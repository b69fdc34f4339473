package org.xuegui.learning.search;

import java.util.Objects;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuestionType;

/** Something found. */
public sealed interface SearchHit {

    /**
     * What was found, with the place of the match; of a key point found by its title alone how its text begins, without
     * one.
     */
    Snippet snippet();

    /**
     * A key point, found by its title, text or one of its terms.
     *
     * @param packId its pack
     * @param keyPointId its id
     * @param title its heading
     */
    record PointHit(String packId, String keyPointId, String title, Snippet snippet) implements SearchHit {
        public PointHit {
            Objects.requireNonNull(snippet, "snippet");
        }
    }

    /**
     * A question, found by its stem or what it offers.
     *
     * @param key which question
     * @param type its type
     */
    record QuestionHit(QuestionKey key, QuestionType type, Snippet snippet) implements SearchHit {
        public QuestionHit {
            Objects.requireNonNull(snippet, "snippet");
        }
    }

    /**
     * The learner's own note.
     *
     * @param packId pack of its key point
     * @param keyPointId the key point it stands at
     * @param title that point's heading
     */
    record NoteHit(String packId, String keyPointId, String title, Snippet snippet) implements SearchHit {
        public NoteHit {
            Objects.requireNonNull(snippet, "snippet");
        }
    }
}
