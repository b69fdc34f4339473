package org.xuegui.learning.practice;

import java.util.Objects;
import org.xuegui.learning.attempt.AttemptRepository;
import org.xuegui.learning.question.QuestionPools;
import org.xuegui.learning.review.ReviewService;
import org.xuegui.learning.study.StudyRepository;

/** What each learner can pick questions from, read anew each time. */
public final class Selections {

    private final QuestionPools pools;
    private final AttemptRepository attempts;
    private final StudyRepository study;
    private final PracticeRepository choices;
    private final ReviewService reviews;
    private final PracticeSettings settings;

    /** Selections out of these. */
    public Selections(
            QuestionPools pools,
            AttemptRepository attempts,
            StudyRepository study,
            PracticeRepository choices,
            ReviewService reviews,
            PracticeSettings settings) {
        this.pools = Objects.requireNonNull(pools, "pools");
        this.attempts = Objects.requireNonNull(attempts, "attempts");
        this.study = Objects.requireNonNull(study, "study");
        this.choices = Objects.requireNonNull(choices, "choices");
        this.reviews = Objects.requireNonNull(reviews, "reviews");
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    /** The learner's selection as of now. */
    Selection of(String learnerId) {
        return new Selection(
                pools.current(),
                attempts.answerRecords(learnerId),
                choices.wrongListChoices(learnerId),
                study.bookmarkedQuestions(learnerId),
                settings.rightInARow().getAsInt(),
                () -> reviews.due(learnerId).cards().stream().map(each -> each.card().key()).toList());
    }
}
