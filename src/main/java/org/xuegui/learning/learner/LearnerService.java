package org.xuegui.learning.learner;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.InvisibleSigns;
import org.xuegui.base.text.Message;

/** The learners of this PC. Stateless; call from a background thread. */
public final class LearnerService {

    private static final int LONGEST_NAME = 40;

    private final LearnerRepository learners;
    private final Runnable backup;

    /**
     * A service over this repository.
     *
     * @param backup makes a backup of the data and returns when it is complete; run before a deletion
     */
    public LearnerService(LearnerRepository learners, Runnable backup) {
        this.learners = Objects.requireNonNull(learners, "learners");
        this.backup = Objects.requireNonNull(backup, "backup");
    }

    /** All learners, in the order they were added. */
    public List<Learner> learners() {
        return learners.learners();
    }

    /** The learner of this id. */
    public Optional<Learner> find(String learnerId) {
        return learners.find(learnerId);
    }

    /** All units by name. */
    public List<Unit> units() {
        return learners.units();
    }

    /**
     * Adds a learner without extra time.
     *
     * @param unitName the unit's name, an existing one or a new one; empty for none
     * @throws UserFacingException if the name is empty or longer than 40 characters
     */
    public Learner add(String name, String unitName) {
        return change(newId(), name, unitName, 0);
    }

    /**
     * Adds a learner.
     *
     * @param unitName the unit's name, an existing one or a new one; empty for none
     * @param extraTimePercent time allowed in examinations beyond the usual, in percent of it
     * @throws UserFacingException if the name is empty or longer than 40 characters
     */
    public Learner add(String name, String unitName, int extraTimePercent) {
        return change(newId(), name, unitName, extraTimePercent);
    }

    /**
     * Changes a learner's name, unit and extra time; what they did stays theirs, an examination that goes on keeps its
     * time.
     *
     * @param unitName the unit's name, an existing one or a new one; empty for none
     * @param extraTimePercent time allowed in examinations beyond the usual, in percent of it
     * @throws UserFacingException if the name is empty or longer than 40 characters
     */
    public Learner change(String learnerId, String name, String unitName, int extraTimePercent) {
        Learner learner = new Learner(learnerId, checkedName(name), unitNamed(unitName), extraTimePercent);
        learners.save(learner);
        return learner;
    }

    /**
     * Really deletes the learner and all that belongs to them, after a backup. For the trainer only, who has
     * confirmed it; nothing is deleted if the backup fails.
     */
    public void delete(String learnerId) {
        backup.run();
        learners.delete(learnerId);
    }

    private Optional<Unit> unitNamed(String unitName) {
        String name = InvisibleSigns.without(unitName).strip();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return learners.units().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .or(() -> Optional.of(new Unit(newId(), name)));
    }

    private static String checkedName(String name) {
        String stripped = InvisibleSigns.without(name).strip();
        if (stripped.isEmpty()) {
            throw new UserFacingException(Message.of("problem.learner-name-missing"));
        }
        if (stripped.length() > LONGEST_NAME) {
            throw new UserFacingException(Message.of("problem.learner-name-too-long", LONGEST_NAME));
        }
        return stripped;
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
