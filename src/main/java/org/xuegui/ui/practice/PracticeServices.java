package org.xuegui.ui.practice;

import java.util.Objects;
import org.xuegui.learning.confusion.ConfusionService;
import org.xuegui.learning.practice.PracticeService;
import org.xuegui.learning.practice.RecitationService;
import org.xuegui.learning.review.ReviewService;
import org.xuegui.learning.review.fit.WeightFitting;
import org.xuegui.learning.study.BookmarkService;
import org.xuegui.learning.study.CitationService;
import org.xuegui.learning.study.FlagService;
import org.xuegui.learning.study.StudyService;

/**
 * The services the practice screen works with.
 *
 * @param practice starts and resumes practice
 * @param recitations 背题
 * @param wrongList 错题 to look through
 * @param confusion 易混
 * @param reviews why a question is reviewed
 * @param weightFitting gives the learner weights of their own
 * @param study the packs, to find what a key point's facts are
 * @param bookmarks 收藏
 * @param flags 报告问题
 * @param citations where an answer comes from
 * @param habits how practice is begun
 */
public record PracticeServices(
        PracticeService practice,
        RecitationService recitations,
        WrongListServices wrongList,
        ConfusionService confusion,
        ReviewService reviews,
        WeightFitting weightFitting,
        StudyService study,
        BookmarkService bookmarks,
        FlagService flags,
        CitationService citations,
        KeptHabits habits) {

    public PracticeServices {
        Objects.requireNonNull(practice, "practice");
        Objects.requireNonNull(recitations, "recitations");
        Objects.requireNonNull(wrongList, "wrongList");
        Objects.requireNonNull(confusion, "confusion");
        Objects.requireNonNull(reviews, "reviews");
        Objects.requireNonNull(weightFitting, "weightFitting");
        Objects.requireNonNull(study, "study");
        Objects.requireNonNull(bookmarks, "bookmarks");
        Objects.requireNonNull(flags, "flags");
        Objects.requireNonNull(citations, "citations");
        Objects.requireNonNull(habits, "habits");
    }
}
