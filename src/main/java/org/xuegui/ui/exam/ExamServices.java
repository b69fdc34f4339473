package org.xuegui.ui.exam;

import java.util.Objects;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.learning.study.CitationService;
import org.xuegui.learning.study.StudyService;

/**
 * The services the examination screen works with.
 *
 * @param examinations blueprints, starting, results
 * @param study the packs, for the topics to compose from
 * @param citations where an answer comes from
 */
public record ExamServices(ExaminationService examinations, StudyService study, CitationService citations) {

    public ExamServices {
        Objects.requireNonNull(examinations, "examinations");
        Objects.requireNonNull(study, "study");
        Objects.requireNonNull(citations, "citations");
    }
}
