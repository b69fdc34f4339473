package org.xuegui.learning.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xuegui.learning.practice.PracticeRepository;
import org.xuegui.learning.practice.RecitePlace;
import org.xuegui.learning.practice.WrongListChoice;

/** What learners decided about practice, in memory. */
public final class InMemoryPractice implements PracticeRepository {

    private final Map<String, List<WrongListChoice>> choices = new HashMap<>();
    private final Map<String, Map<String, RecitePlace>> places = new HashMap<>();

    @Override
    public void append(String learnerId, WrongListChoice choice) {
        choices.computeIfAbsent(learnerId, any -> new ArrayList<>()).add(choice);
    }

    @Override
    public List<WrongListChoice> wrongListChoices(String learnerId) {
        return List.copyOf(choices.getOrDefault(learnerId, List.of()));
    }

    @Override
    public void saveRecitePlace(String learnerId, String mode, RecitePlace place) {
        places.computeIfAbsent(learnerId, any -> new HashMap<>()).put(mode, place);
    }

    @Override
    public Map<String, RecitePlace> recitePlaces(String learnerId) {
        return Map.copyOf(places.getOrDefault(learnerId, Map.of()));
    }
}
