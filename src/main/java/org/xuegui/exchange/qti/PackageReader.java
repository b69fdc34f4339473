package org.xuegui.exchange.qti;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.xuegui.base.file.SafeArchive;
import org.xuegui.base.file.UnsafeArchiveException;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.input.LeftOut;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.QuizFormats;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.ReadSet;

/** Reads a package: the items its tests and its manifest name, or where there is none all it holds. For one file. */
final class PackageReader {

    private static final int STEP = 50;

    private final QuizFile file;
    private final Progress progress;
    private final Place place;
    private final ProblemCollector problems = new ProblemCollector();
    private final ReadBudget budget;
    private final ItemCollector items;
    private final Listing listing = new Listing();
    private final Map<String, Stimulus> stimuli = new HashMap<>();
    private QtiPackage files;
    private Manifest manifest = Manifest.EMPTY;
    private Optional<String> testTitle = Optional.empty();
    private int oldFiles;

    /** A text several items share, and how much of the budget each use takes. */
    private record Stimulus(List<QtiNode> bodies, int weight) {

        static Stimulus of(QtiNode document) {
            List<QtiNode> bodies = document.all(node -> node.is("stimulusBody"));
            int nodes = bodies.stream().mapToInt(body -> body.all(node -> true).size()).sum();
            int characters = bodies.stream().mapToInt(body -> body.text().length()).sum();
            return new Stimulus(bodies, nodes * ReadBudget.NODE_WEIGHT + characters);
        }
    }

    private PackageReader(QuizFile file, Progress progress) {
        this.file = file;
        this.progress = progress;
        this.place = Place.file(file.name());
        this.budget = new ReadBudget(file.content().length);
        this.items = new ItemCollector(problems);
    }

    static ReadResult read(QuizFile file, Progress progress) {
        return new PackageReader(file, progress).read();
    }

    private ReadResult read() {
        try {
            files = new QtiPackage(SafeArchive.open(file.content()), budget);
            list();
            readAll(listing.entries());
        } catch (UnsafeArchiveException unsafe) {
            problems.add(unsafe.problem(file.name()));
        } catch (ReadBudget.Spent spent) {
            tooLarge(listing.entries().size());
        }
        items.tellCounts(place);
        if (items.found() == 0 && problems.errors() == 0) {
            problems.add(Problem.error(place, "qti-no-items"));
        }
        String title = testTitle.or(() -> Optional.of(manifest.title()).filter(each -> !each.isEmpty()))
                .orElse(file.baseName());
        ReadSet set = new ReadSet(manifest.keyword("set"), title, manifest.keyword("pack").orElse(""),
                manifest.keyword("topic").orElse(""), items.questions());
        return new ReadResult(file.name(), QuizFormat.QTI, Optional.empty(), items.found(), List.of(set),
                problems.problems()).rejecting(items.rejected());
    }

    private void tooLarge(int all) {
        problems.add(Problem.error(place, "qti-too-large", all - items.found()));
        items.leaveOut(all - items.found());
    }

    private void list() throws UnsafeArchiveException {
        Optional<String> path = files.manifest();
        if (path.isEmpty()) {
            problems.add(Problem.warning(place, "qti-no-manifest"));
            scan();
            return;
        }
        if (path.get().indexOf('/') >= 0) {
            problems.add(Problem.info(place.named(path.get()), "qti-nested"));
        }
        if (!readManifest(path.get())) {
            scan();
            return;
        }
        List<String> tests = manifest.resources().stream()
                .filter(Manifest.Resource::isTest)
                .flatMap(test -> files.find(path.get(), test.href()).stream())
                .toList();
        readTests(tests);
        manifest.resources().stream()
                .filter(Manifest.Resource::isItem)
                .forEach(item -> listing.add(files, path.get(), item.href(), item.keywords()));
        manifest.resources().stream().filter(Manifest.Resource::isOld).forEach(old -> tellOld(old.href()));
        if (listing.entries().isEmpty() && oldFiles == 0) {
            scan();
            if (!listing.entries().isEmpty()) {
                problems.add(Problem.warning(place.named(path.get()), "qti-manifest-without-items"));
            }
        }
    }

    private boolean readManifest(String path) throws UnsafeArchiveException {
        Remarks remarks = new Remarks(problems, place.named(path));
        try {
            byte[] content = files.xml(path, ReadBudget.MOST_MANIFEST)
                    .orElseThrow(() -> new XMLStreamException("too large"));
            manifest = ManifestReader.read(QtiXml.decode(content, Optional.empty(), remarks).text(), budget);
            return true;
        } catch (XMLStreamException malformed) {
            int line = malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNumber();
            remarks.warn("qti-manifest-broken", Math.max(1, line));
        } catch (LeftOut unreadable) {
            remarks.warn("qti-manifest-broken", 1);
        }
        return false;
    }

    /** Without a manifest: every file that looks like an item or a test. */
    private void scan() throws UnsafeArchiveException {
        List<String> tests = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (String name : files.names()) {
            String root = name.endsWith(".xml") || name.endsWith(".qti") ? files.root(name) : "";
            switch (root) {
                case "assessmentItem" -> found.add(name);
                case "assessmentTest" -> tests.add(name);
                case "questestinterop" -> tellOld(name);
                default -> { }
            }
        }
        readTests(tests);
        found.forEach(name -> listing.add(files, "", name, List.of()));
    }

    private void tellOld(String name) {
        oldFiles++;
        problems.add(Problem.error(place.named(name), "qti-old"));
    }

    private void readTests(List<String> tests) throws UnsafeArchiveException {
        TestReader reader = new TestReader(files, budget, problems, place, listing);
        for (String test : tests) {
            reader.read(test);
        }
        testTitle = reader.title();
    }

    private void readAll(List<Listing.Entry> entries) throws UnsafeArchiveException {
        if (entries.size() > QuizFormats.MOST_QUESTIONS) {
            items.leaveOut(entries.size());
            problems.add(Problem.error(place, "too-many-questions", entries.size(), QuizFormats.MOST_QUESTIONS));
            return;
        }
        PackagePictures pictures = new PackagePictures(files, budget);
        for (int i = 0; i < entries.size(); i++) {
            if (i % STEP == 0) {
                progress.checkCancelled();
                progress.report(i, entries.size());
            }
            read(entries.get(i), pictures);
        }
        progress.report(entries.size(), entries.size());
    }

    private void read(Listing.Entry entry, PackagePictures pictures) throws UnsafeArchiveException {
        Remarks remarks = new Remarks(problems, place.named(entry.file().orElse(entry.address())));
        items.collect(remarks, () -> {
            String name = entry.file().orElseThrow(() ->
                    remarks.leftOut(entry.isExternal() ? "qti-external" : "qti-missing", entry.address()));
            QtiNode item = document(name, remarks);
            ItemCollector.checkRoot(item, remarks);
            ItemTags tags = ItemTags.of(entry.keywords());
            items.noteKeywords(tags);
            return ItemReader.read(item, stimuli(item, name, remarks), tags, pictures.seenFrom(name), remarks);
        });
    }

    private QtiNode document(String name, Remarks remarks) {
        try {
            byte[] content = files.xml(name, ReadBudget.MOST_XML)
                    .orElseThrow(() -> remarks.leftOut("qti-limit", QtiXml.MOST_DEPTH, QtiXml.MOST_NODES));
            return QtiXml.read(QtiXml.decode(content, Optional.empty(), remarks).text(), remarks, budget);
        } catch (UnsafeArchiveException refused) {
            throw new LeftOut(refused.problem(file.name()));
        }
    }

    /** The texts the item shares with others; read once, and counted wherever they are used. */
    private List<QtiNode> stimuli(QtiNode item, String path, Remarks remarks) {
        List<QtiNode> bodies = new ArrayList<>();
        for (QtiNode reference : item.children("assessmentStimulusRef")) {
            Optional<String> name = files.find(path, reference.attribute("href"));
            if (name.isEmpty()) {
                remarks.warn("qti-stimulus-missing", reference.attribute("href"));
                continue;
            }
            Stimulus shared = stimuli.get(name.get());
            if (shared == null) {
                shared = Stimulus.of(document(name.get(), remarks));
                stimuli.put(name.get(), shared);
            }
            budget.takeText(shared.weight());
            bodies.addAll(shared.bodies());
        }
        return bodies;
    }
}
