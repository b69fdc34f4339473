package org.xuegui.regulation;

import java.util.List;
import java.util.Optional;

/** The study packs installed on this PC. */
public interface StudyPackRepository {

    /** All packs, in the order they are offered. */
    List<StudyPack> packs();

    /** The pack of this id. */
    default Optional<StudyPack> find(String packId) {
        return packs().stream().filter(pack -> pack.id().equals(packId)).findFirst();
    }

    /** Packs that never change while the program runs. */
    static StudyPackRepository of(List<StudyPack> packs) {
        List<StudyPack> fixed = List.copyOf(packs);
        return () -> fixed;
    }
}
