package org.xuegui.learning.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuegui.regulation.PackRepository;
import org.xuegui.regulation.StudyPack;

/** Packs in memory. */
public final class InMemoryPacks implements PackRepository {

    private final Map<String, StudyPack> packs = new TreeMap<>();
    private final Map<String, String> hashes = new TreeMap<>();

    /** These packs. */
    public InMemoryPacks(StudyPack... packs) {
        for (StudyPack pack : packs) {
            save(pack, "");
        }
    }

    @Override
    public Optional<String> findHash(String packId) {
        return Optional.ofNullable(hashes.get(packId));
    }

    @Override
    public void save(StudyPack pack, String hash) {
        packs.put(pack.id(), pack);
        hashes.put(pack.id(), hash);
    }

    @Override
    public Optional<StudyPack> find(String packId) {
        return Optional.ofNullable(packs.get(packId));
    }

    @Override
    public List<StudyPack> packs() {
        return List.copyOf(packs.values());
    }
}
