package org.xuegui.ui.exam;

import java.util.Objects;
import java.util.function.Supplier;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.learning.readiness.ReadinessService;
import org.xuegui.learning.study.CitationService;
import org.xuegui.learning.study.StudyService;
import org.xuegui.quiz.paper.UsualRules;

/**
 * The services the examination screen works with.
 *
 * @param examinations blueprints, starting, results
 * @param study the packs, for the topics to compose from
 * @param citations where an answer comes from
 * @param readiness how ready the learner is for an examination to come
 * @param usualRules how a paper composed by a learner is marked and disclosed, unless they choose otherwise
 */
public record ExamServices(
        ExaminationService examinations,
        StudyService study,
        CitationService citations,
        ReadinessService readiness,
        Supplier<UsualRules> usualRules) {

    public ExamServices {
        Objects.requireNonNull(examinations, "examinations");
        Objects.requireNonNull(study, "study");
        Objects.requireNonNull(citations, "citations");
        Objects.requireNonNull(readiness, "readiness");
        Objects.requireNonNull(usualRules, "usualRules");
    }
}
