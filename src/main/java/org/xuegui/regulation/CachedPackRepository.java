package org.xuegui.regulation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps the packs in memory once read. Whatever changes them goes through here and drops them; until then
 * {@link #packs()} returns the very same list, by which others know that nothing changed. Safe for several threads.
 */
public final class CachedPackRepository implements PackRepository {

    private final PackRepository origin;
    private List<StudyPack> packs;

    /** A cache in front of {@code origin}, which nobody else may change. */
    public CachedPackRepository(PackRepository origin) {
        this.origin = Objects.requireNonNull(origin, "origin");
    }

    @Override
    public Optional<String> findHash(String packId) {
        return origin.findHash(packId);
    }

    @Override
    public synchronized void save(StudyPack pack, String hash) {
        packs = null;
        origin.save(pack, hash);
    }

    @Override
    public Optional<StudyPack> find(String packId) {
        return packs().stream().filter(pack -> pack.id().equals(packId)).findFirst();
    }

    @Override
    public synchronized List<StudyPack> packs() {
        if (packs == null) {
            packs = List.copyOf(origin.packs());
        }
        return packs;
    }
}
