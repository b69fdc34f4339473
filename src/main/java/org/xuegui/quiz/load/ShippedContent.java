package org.xuegui.quiz.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.task.Progress;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.QuizSetChange;
import org.xuegui.quiz.QuizSetRepository;
import org.xuegui.regulation.PackFile;
import org.xuegui.regulation.PackReader;
import org.xuegui.regulation.PackReading;
import org.xuegui.regulation.PackRepository;
import org.xuegui.regulation.StudyPack;

/**
 * The study packs and quiz sets that travel with the program. Each is known by a hash of its files:
 * only what is new or changed is read and installed, so a second start changes nothing.
 */
public final class ShippedContent {

    private static final String PACKS = "seeds/";
    private static final String SETS = "quizzes/";

    private final PackedFiles files;

    private ShippedContent(PackedFiles files) {
        this.files = files;
    }

    /** What this program was packed with. */
    public static ShippedContent ofProgram() {
        return new ShippedContent(PackedFiles.ofProgram("seeds", "quizzes"));
    }

    /** What these files hold. */
    static ShippedContent of(PackedFiles files) {
        return new ShippedContent(files);
    }

    /**
     * What installing did.
     *
     * @param packs ids of packs installed or renewed
     * @param sets ids of sets installed or renewed
     * @param problems errors that kept something from being installed; none in a released program
     */
    public record Installed(List<String> packs, List<String> sets, List<Problem> problems) {
        public Installed {
            packs = List.copyOf(packs);
            sets = List.copyOf(sets);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Installs what is new and renews what has changed. A changed set is updated by the ids of its
     * questions, those no longer in it are retired; what a trainer changed in it stays as the trainer made it, see
     * {@link ShippedUpdate}; a set a trainer took out of use stays out.
     */
    public Installed install(PackRepository packs, QuizFormats formats, QuizSetRepository sets) {
        Objects.requireNonNull(formats, "formats");
        List<String> newPacks = new ArrayList<>();
        List<String> newSets = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        packFiles().forEach((id, content) -> {
            String hash = content.hash();
            if (!packs.findHash(id).equals(Optional.of(hash))) {
                PackReading reading = read(id, content);
                problems.addAll(reading.problems());
                reading.pack().ifPresent(pack -> {
                    packs.save(pack, hash);
                    newPacks.add(id);
                });
            }
        });
        QuizFileReader reader = new QuizFileReader(formats, packs::find);
        setFiles().forEach((id, content) -> {
            String hash = content.hash();
            if (isOutdated(sets, id, hash)) {
                ReadResult result = read(reader, content);
                problems.addAll(result.problems());
                if (!result.hasErrors()) {
                    result.sets().forEach(read -> sets.applyLoad(change(read.asSet(id), sets, hash)));
                    newSets.add(id);
                }
            }
        });
        return new Installed(newPacks, newSets, problems);
    }

    /** The pack of this id as shipped, read anew; empty where none is shipped or it has an error. */
    public Optional<StudyPack> findPack(String packId) {
        return Optional.ofNullable(packFiles().get(packId)).flatMap(content -> read(packId, content).pack());
    }

    /** The set of this id as shipped, read anew; empty where none is shipped or it has an error. */
    public Optional<QuizSet> findSet(String setId, QuizFileReader reader) {
        return Optional.ofNullable(setFiles().get(setId))
                .map(content -> read(reader, content))
                .filter(result -> !result.hasErrors())
                .flatMap(result -> result.sets().stream().findFirst())
                .map(set -> set.asSet(setId));
    }

    private static boolean isOutdated(QuizSetRepository sets, String id, String hash) {
        Optional<String> installed = sets.findShippedHash(id);
        boolean isTakenOut = installed.isPresent() && sets.findSet(id).isEmpty();
        return !installed.equals(Optional.of(hash)) && !isTakenOut;
    }

    private static PackReading read(String id, PackedFiles content) {
        List<PackFile> files = new ArrayList<>();
        content.files().forEach((path, bytes) -> files.add(new PackFile(path, bytes)));
        return PackReader.read(id, files);
    }

    private static ReadResult read(QuizFileReader reader, PackedFiles content) {
        Map.Entry<String, byte[]> file = content.files().entrySet().iterator().next();
        return reader.read(new QuizFile(file.getKey(), file.getValue()), ReadOptions.DEFAULT, Progress.NONE);
    }

    private static QuizSetChange change(QuizSet shipped, QuizSetRepository sets, String hash) {
        String id = shipped.id();
        return new QuizSetChange(List.of(ShippedUpdate.of(
                shipped, sets.findSet(id), sets.questionsOf(id), sets.ownChangesOf(id))), "", hash);
    }

    /** The files of each pack by its id, which is its folder's name. */
    private Map<String, PackedFiles> packFiles() {
        Map<String, PackedFiles> packs = new TreeMap<>();
        for (String path : files.below(PACKS).files().keySet()) {
            int end = path.indexOf('/', PACKS.length());
            if (end > 0) {
                String id = path.substring(PACKS.length(), end);
                packs.computeIfAbsent(id, name -> files.below(PACKS + name + '/'));
            }
        }
        return packs;
    }

    /** The file of each set by its id, which is the file's name without its ending. */
    private Map<String, PackedFiles> setFiles() {
        Map<String, PackedFiles> sets = new TreeMap<>();
        for (String path : files.below(SETS).files().keySet()) {
            boolean isExample = path.indexOf('/', SETS.length()) > 0;
            if (!isExample) {
                sets.put(new QuizFile(path, new byte[0]).baseName(), files.below(path));
            }
        }
        return sets;
    }
}
