package org.xuegui.report;

import java.time.ZoneId;
import java.util.List;

/** Reads what reports are made of. Open sittings are left out, and practices and reviews without an answer. */
public interface ScoreRepository {

    /**
     * The sittings, the one that ended first first.
     *
     * @param zone says when the filter's days begin and end
     */
    List<AttemptRow> attempts(ScoreFilter filter, ZoneId zone);

    /** The questions of these sittings, each version by itself: sets by title, the questions of a set by id. */
    List<QuestionTally> questions(ScoreFilter filter, ZoneId zone);

    /** Titles of all finished sittings of blueprints, each once, by title: what {@link ScoreFilter#titles} offers. */
    List<String> examinationTitles();
}
