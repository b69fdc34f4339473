package org.xuegui.ui.practice;

import java.util.Optional;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeOffers;
import org.xuegui.regulation.KeyPoint;
import org.xuegui.regulation.StudyPack;
import org.xuegui.ui.route.PracticeStart;

/** Which mode another screen asked for. */
final class StartModes {

    private final PracticeServices services;
    private final String chosenTitle;

    /**
     * Modes found with these services.
     *
     * @param chosenTitle what a practice of questions chosen elsewhere is called
     */
    StartModes(PracticeServices services, String chosenTitle) {
        this.services = services;
        this.chosenTitle = chosenTitle;
    }

    /** The mode of this start; empty for {@link PracticeStart.Resume}, {@link PracticeStart.Past} and for a topic or point that is not known. */
    Optional<PracticeMode> modeOf(String learnerId, PracticeStart start) {
        if (start instanceof PracticeStart.Due) {
            return Optional.of(new PracticeMode.Due());
        }
        if (start instanceof PracticeStart.Wrong) {
            return Optional.of(new PracticeMode.Wrong());
        }
        if (start instanceof PracticeStart.Confusable) {
            return Optional.of(new PracticeMode.Confusable(services.confusion().drills(learnerId)));
        }
        if (start instanceof PracticeStart.Bookmarked) {
            return Optional.of(new PracticeMode.Bookmarked());
        }
        if (start instanceof PracticeStart.NotYetDone) {
            return Optional.of(new PracticeMode.NotYetDone());
        }
        if (start instanceof PracticeStart.OfSet set) {
            return Optional.of(new PracticeMode.BySet(set.setId()));
        }
        if (start instanceof PracticeStart.OfTopic topic) {
            return services.practice().offers(learnerId).topics().stream()
                    .map(PracticeOffers.Offer::mode)
                    .filter(mode -> mode instanceof PracticeMode.ByTopic byTopic
                            && byTopic.topicId().equals(topic.topicId()))
                    .findFirst();
        }
        if (start instanceof PracticeStart.OfKeyPoint point) {
            return ofKeyPoint(point.keyPointId());
        }
        return start instanceof PracticeStart.OfQuestions questions
                ? Optional.of(new PracticeMode.Chosen(questions.questions(), chosenTitle))
                : Optional.empty();
    }

    private Optional<PracticeMode> ofKeyPoint(String keyPointId) {
        for (StudyPack pack : services.study().packs()) {
            Optional<KeyPoint> point = pack.findKeyPoint(keyPointId);
            if (point.isPresent()) {
                return Optional.of(new PracticeMode.ByFacts(pack.id(), point.get().facts(), point.get().title()));
            }
        }
        return Optional.empty();
    }
}
