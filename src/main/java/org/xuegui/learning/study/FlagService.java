package org.xuegui.learning.study;

import java.util.List;
import java.util.Objects;
import org.xuegui.quiz.StoredQuestion;

/** 报告问题: learners' reports of bad questions. Stateless; call from a background thread. */
public final class FlagService {

    private final StudyRepository study;

    /** A service over this repository. */
    public FlagService(StudyRepository study) {
        this.study = Objects.requireNonNull(study, "study");
    }

    /**
     * Reports a question, in the version the learner saw, to the trainer.
     *
     * @param comment what is wrong with it; may be empty
     */
    public void flag(String learnerId, StoredQuestion question, String comment) {
        study.flagQuestion(learnerId, question.key(), question.version(), comment.strip());
    }

    /** Reports not yet dealt with, newest first. */
    public List<QuestionFlag> openFlags() {
        return study.openFlags();
    }

    /** Marks a report as dealt with. */
    public void close(String flagId) {
        study.closeFlag(flagId);
    }
}
