package org.xuegui.learning.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuegui.learning.review.ReviewSettings;
import org.xuegui.learning.review.ReviewSettingsRepository;
import org.xuegui.learning.review.WeightsTrial;

/** How learners review, in memory. */
public final class InMemoryReviewSettings implements ReviewSettingsRepository {

    private final Map<String, List<ReviewSettings.Since>> timelines = new HashMap<>();
    private final Map<String, WeightsTrial> trials = new HashMap<>();

    @Override
    public List<ReviewSettings.Since> timeline(String learnerId) {
        return List.copyOf(timelines.getOrDefault(learnerId, List.of()));
    }

    @Override
    public void append(String learnerId, ReviewSettings.Since settings) {
        timelines.computeIfAbsent(learnerId, id -> new ArrayList<>()).add(settings);
    }

    @Override
    public Optional<WeightsTrial> findLastTrial(String learnerId) {
        return Optional.ofNullable(trials.get(learnerId));
    }

    @Override
    public void append(String learnerId, WeightsTrial trial, Optional<ReviewSettings.Since> kept) {
        kept.ifPresent(since -> append(learnerId, since));
        trials.put(learnerId, trial);
    }
}
