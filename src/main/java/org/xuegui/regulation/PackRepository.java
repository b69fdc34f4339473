package org.xuegui.regulation;

import java.util.List;
import java.util.Optional;

/** Keeps the study packs the program works with. */
public interface PackRepository {

    /** Content hash the pack was saved with, if it is kept; reading it does not parse the pack. */
    Optional<String> findHash(String packId);

    /** Keeps the pack in place of one with the same id, with the hash of the files it was read from. */
    void save(StudyPack pack, String hash);

    /** The pack of this id. */
    Optional<StudyPack> find(String packId);

    /** All packs kept, by id. */
    List<StudyPack> packs();
}
