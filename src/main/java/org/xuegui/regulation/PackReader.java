package org.xuegui.regulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuegui.base.file.DataDocument;
import org.xuegui.base.file.DataNode;
import org.xuegui.base.file.DecodedText;
import org.xuegui.base.file.YamlDocument;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;

/**
 * Reads a study pack from the YAML files of one folder and checks it. Everything wrong is found in
 * one go; a pack comes out only if nothing is an error.
 */
public final class PackReader {

    private PackReader() {}

    /** The pack of this folder, whose name is the pack's id; problems name files from the folder's name on. */
    public static PackReading read(Path folder) {
        String id = folder.toAbsolutePath().normalize().getFileName().toString();
        List<PackFile> files = new ArrayList<>();
        ProblemCollector problems = new ProblemCollector();
        for (Path file : yamlFiles(folder, id, problems)) {
            content(file, id + '/' + file.getFileName(), problems).ifPresent(files::add);
        }
        return problems.errors() > 0 ? new PackReading(Optional.empty(), problems.problems()) : read(id, files);
    }

    /** The pack of these files. */
    public static PackReading read(String packId, List<PackFile> files) {
        ProblemCollector problems = new ProblemCollector();
        PackSections sections = new PackSections(packId, problems);
        for (PackFile file : files) {
            document(file, problems).ifPresent(root -> sections.add(file.name(), root));
        }
        return finish(packId, sections, problems);
    }

    /** The pack of one document that holds all sections, as {@link PackJson} writes it. */
    static PackReading read(String packId, DataDocument document) {
        ProblemCollector problems = new ProblemCollector();
        problems.addAll(document.problems());
        PackSections sections = new PackSections(packId, problems);
        document.root().ifPresent(root -> sections.add(document.file(), root));
        return finish(packId, sections, problems);
    }

    private static PackReading finish(String packId, PackSections sections, ProblemCollector problems) {
        if (sections.isEmpty()) {
            if (problems.errors() == 0) {
                problems.add(Problem.error(Place.file(packId), "pack-empty"));
            }
            return new PackReading(Optional.empty(), problems.problems());
        }
        StudyPack pack = new PackSectionReader(sections).read();
        sections.end();
        problems.addAll(PackCheck.check(pack, sections));
        if (!packId.equals(pack.id()) && !pack.id().isEmpty()) {
            problems.add(Problem.error(sections.place("id"), "pack-id-folder", pack.id(), packId));
        }
        Optional<StudyPack> whole = problems.errors() > 0 ? Optional.empty() : Optional.of(pack);
        return new PackReading(whole, problems.problems());
    }

    private static Optional<DataNode> document(PackFile file, ProblemCollector problems) {
        Optional<DecodedText> text = DecodedText.decode(file.content(), Optional.empty());
        if (text.isEmpty()) {
            problems.add(Problem.error(Place.file(file.name()), "encoding-unknown"));
            return Optional.empty();
        }
        if (!text.get().isCertain()) {
            problems.add(Problem.warning(Place.file(file.name()), "encoding-guessed", text.get().charset().name()));
        }
        DataDocument document = YamlDocument.read(file.name(), text.get().text());
        problems.addAll(document.problems());
        return document.root();
    }

    private static List<Path> yamlFiles(Path folder, String id, ProblemCollector problems) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            problems.add(Problem.error(Place.file(id), "file-unreadable", String.valueOf(e.getMessage())));
            return List.of();
        }
    }

    private static Optional<PackFile> content(Path file, String name, ProblemCollector problems) {
        try {
            if (Files.size(file) > DataDocument.MOST_BYTES) {
                problems.add(Problem.error(Place.file(name), "file-too-large", DataDocument.MOST_BYTES >> 20));
                return Optional.empty();
            }
            return Optional.of(new PackFile(name, Files.readAllBytes(file)));
        } catch (IOException e) {
            problems.add(Problem.error(Place.file(name), "file-unreadable", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }
}
