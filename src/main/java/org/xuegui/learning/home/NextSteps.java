package org.xuegui.learning.home;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.attempt.AttemptRepository;
import org.xuegui.learning.attempt.AttemptScore;
import org.xuegui.learning.confusion.ConfusionService;
import org.xuegui.learning.confusion.MixedUp;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.learning.mastery.MasteryService;
import org.xuegui.learning.practice.PracticeService;
import org.xuegui.learning.readiness.ReadinessService;
import org.xuegui.learning.records.HistoryLine;
import org.xuegui.learning.records.RecordsService;
import org.xuegui.learning.records.StudyTotals;
import org.xuegui.learning.review.DueList;
import org.xuegui.learning.review.ReviewService;
import org.xuegui.learning.study.KeyPointPage;
import org.xuegui.learning.study.StudyService;
import org.xuegui.quiz.paper.Blueprint;

/** Works out what a learner should do now. Keeps no state; call from a background thread. */
public final class NextSteps {

    private static final int LAST_RESULTS = 5;

    private final StudyService study;
    private final PracticeService practice;
    private final ConfusionService confusion;
    private final ReviewService reviews;
    private final ExaminationService examinations;
    private final ReadinessService readiness;
    private final MasteryService mastery;
    private final RecordsService records;
    private final AttemptRepository attempts;

    /** Next steps out of these. */
    public NextSteps(
            StudyService study,
            PracticeService practice,
            ConfusionService confusion,
            ReviewService reviews,
            ExaminationService examinations,
            ReadinessService readiness,
            MasteryService mastery,
            RecordsService records,
            AttemptRepository attempts) {
        this.study = Objects.requireNonNull(study, "study");
        this.practice = Objects.requireNonNull(practice, "practice");
        this.confusion = Objects.requireNonNull(confusion, "confusion");
        this.reviews = Objects.requireNonNull(reviews, "reviews");
        this.examinations = Objects.requireNonNull(examinations, "examinations");
        this.readiness = Objects.requireNonNull(readiness, "readiness");
        this.mastery = Objects.requireNonNull(mastery, "mastery");
        this.records = Objects.requireNonNull(records, "records");
        this.attempts = Objects.requireNonNull(attempts, "attempts");
    }

    /** What Home shows the learner of this pack. */
    public HomeOverview overview(String learnerId, String packId) {
        StudyTotals totals = records.totals(learnerId);
        List<NextStep> steps = steps(learnerId, packId);
        List<HistoryLine> results = records.history(learnerId, LAST_RESULTS);
        boolean isNew = totals.days() == 0
                && results.isEmpty()
                && steps.stream().noneMatch(step -> step instanceof NextStep.OpenExamination
                        || step instanceof NextStep.ContinuePractice);
        return new HomeOverview(isNew, steps, mastery.mastery(learnerId, packId).topics(), results, totals);
    }

    /**
     * What to do now, most urgent first: an open examination, reviews due, the examination prepared for, an open
     * practice, wrong questions, pairs mixed up, reading on, new questions, an examination not passed yet. What there is
     * nothing of is left out. An open practice stands for new questions too. An open closed-book examination stands alone.
     */
    public List<NextStep> steps(String learnerId, String packId) {
        List<NextStep> steps = new ArrayList<>();
        Optional<Attempt> openExamination = examinations.findOpen(learnerId);
        Optional<Attempt> openPractice = practice.findOpen(learnerId);
        openExamination.map(this::openExamination).ifPresent(steps::add);
        if (openExamination.filter(NextSteps::isClosedBook).isPresent()) {
            return List.copyOf(steps); // everything else is closed until hand-in
        }
        DueList due = reviews.due(learnerId);
        if (!due.cards().isEmpty()) {
            steps.add(new NextStep.ReviewsDue(due.cards().size(), due.waiting()));
        }
        readiness.findComing(learnerId)
                .map(coming -> new NextStep.PrepareExamination(coming.title(), coming.days()))
                .ifPresent(steps::add);
        openPractice.map(this::continuePractice).ifPresent(steps::add);
        PracticeService.ToDo toDo = practice.toDo(learnerId);
        if (toDo.wrong() > 0) {
            steps.add(new NextStep.WrongQuestions(toDo.wrong()));
        }
        confusablePairs(learnerId).ifPresent(steps::add);
        continueStudy(learnerId, packId).ifPresent(steps::add);
        if (toDo.notYetDone() > 0 && openPractice.isEmpty()) {
            steps.add(new NextStep.NewQuestions(toDo.notYetDone(), toDo.isFirst()));
        }
        if (openExamination.isEmpty()) {
            findExaminationToTake(learnerId).map(NextStep.TakeExamination::new).ifPresent(steps::add);
        }
        return List.copyOf(steps);
    }

    private static boolean isClosedBook(Attempt examination) {
        return examination.paper().blueprint().filter(blueprint -> !blueprint.isOpenBook()).isPresent();
    }

    private NextStep openExamination(Attempt attempt) {
        AttemptScore score = AttemptScore.of(attempt, attempts.answers(attempt.id()));
        Duration allowed = attempt.paper().blueprint()
                .map(Blueprint::timeAllowed)
                .orElse(attempt.usedTime());
        Duration remaining = allowed.minus(attempt.usedTime());
        return new NextStep.OpenExamination(
                attempt, score.questions(), score.answered(), remaining.isNegative() ? Duration.ZERO : remaining);
    }

    private NextStep continuePractice(Attempt attempt) {
        AttemptScore score = AttemptScore.of(attempt, attempts.answers(attempt.id()));
        return new NextStep.ContinuePractice(attempt, score.questions(), score.answered());
    }

    private Optional<NextStep> confusablePairs(String learnerId) {
        List<MixedUp> pairs = confusion.mixedUp(learnerId);
        return pairs.stream().findFirst().map(worst -> new NextStep.ConfusablePairs(
                pairs.size(), worst.pair().first().name(), worst.pair().second().name()));
    }

    private Optional<NextStep> continueStudy(String learnerId, String packId) {
        boolean isFirst = study.outline(learnerId, packId).stream().allMatch(topic -> topic.readCount() == 0);
        return study.continuePoint(learnerId, packId)
                .filter(page -> !page.isRead())
                .map(page -> step(page, isFirst));
    }

    private static NextStep step(KeyPointPage page, boolean isFirst) {
        return new NextStep.ContinueStudy(
                page.packId(), page.point(), page.topic(), page.positionInTopic(), page.topicSize(), isFirst);
    }

    /** The first blueprint that can be drawn, was neither passed nor waits for marks or release, and may be sat now. */
    private Optional<Blueprint> findExaminationToTake(String learnerId) {
        Set<String> keptBack = records.keptBack(learnerId);
        Set<String> done = attempts.attemptsOf(learnerId).stream()
                .filter(attempt -> attempt.kind() == AttemptKind.EXAMINATION && !attempt.isOpen())
                .filter(attempt -> keptBack.contains(attempt.id()) || isPassedOrWaits(attempt))
                .map(attempt -> attempt.paper().blueprint().orElseThrow().id())
                .collect(Collectors.toSet());
        return examinations.blueprintsFor(learnerId).stream()
                .filter(blueprint -> !done.contains(blueprint.id()))
                .filter(blueprint -> examinations.standing(learnerId, blueprint).mayStart())
                .filter(blueprint -> examinations.lacks(blueprint).isEmpty())
                .findFirst();
    }

    private boolean isPassedOrWaits(Attempt examination) {
        AttemptScore score = AttemptScore.of(examination, attempts.answers(examination.id()));
        return score.isUndecided() || score.isPassed().orElse(false);
    }
}
