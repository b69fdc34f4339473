package org.xuegui.learning.practice;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Message;
import org.xuegui.quiz.StoredQuestion;

/** Opens {@link Recitation}s where they were left. Keeps no state; call from a background thread. */
public final class RecitationService {

    private final Selections selections;
    private final PracticeRepository places;
    private final PracticeTitles titles;
    private final Clock clock;

    /** A service over these. */
    public RecitationService(
            Selections selections, PracticeRepository places, PracticeTitles titles, Clock clock) {
        this.selections = Objects.requireNonNull(selections, "selections");
        this.places = Objects.requireNonNull(places, "places");
        this.titles = Objects.requireNonNull(titles, "titles");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Whether a mode can be read through: not one whose order changes each time or whose questions wait to be asked. */
    public static boolean isOffered(PracticeMode mode) {
        return !(mode instanceof PracticeMode.RandomOrder
                || mode instanceof PracticeMode.Due);
    }

    /**
     * Opens a mode at the question read last, or, where that is no longer in it, near its place.
     *
     * @param isFromStart whether to begin at the first question instead
     * @throws UserFacingException if the mode has no questions
     */
    public Recitation open(String learnerId, PracticeMode mode, boolean isFromStart) {
        List<StoredQuestion> questions = selections.of(learnerId).inOrder(mode);
        if (questions.isEmpty()) {
            throw new UserFacingException(Message.of("problem.nothing-to-practise"));
        }
        Recitation recitation = new Recitation(learnerId, mode, titles.of(mode), questions, 0, places, clock);
        int place = isFromStart ? 0 : at(places.recitePlaces(learnerId), mode, questions).orElse(0);
        recitation.goTo(place);
        return recitation;
    }

    /**
     * Where the learner is in these modes, from 0; modes not begun or without questions are absent.
     */
    public Map<PracticeMode, Integer> places(String learnerId, List<PracticeMode> modes) {
        Map<String, RecitePlace> read = places.recitePlaces(learnerId);
        Selection selection = selections.of(learnerId);
        Map<PracticeMode, Integer> found = new HashMap<>();
        modes.forEach(mode -> at(read, mode, selection.inOrder(mode)).ifPresent(place -> found.put(mode, place)));
        return Map.copyOf(found);
    }

    private static OptionalInt at(
            Map<String, RecitePlace> read, PracticeMode mode, List<StoredQuestion> questions) {
        Optional<RecitePlace> last = Optional.ofNullable(read.get(PracticeModeCode.encode(mode)));
        if (last.isEmpty() || questions.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt same = IntStream.range(0, questions.size())
                .filter(i -> questions.get(i).key().equals(last.get().key()))
                .findFirst();
        return same.isPresent() ? same : OptionalInt.of(Math.min(last.get().position(), questions.size() - 1));
    }
}
