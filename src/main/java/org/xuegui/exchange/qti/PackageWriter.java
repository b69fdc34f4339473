package org.xuegui.exchange.qti;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.exchange.input.LeftOut;
import org.xuegui.exchange.input.LossRecorder;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.load.WriteResult;

/** Writes a set as a package: manifest, test, an item per question, pictures. Equal sets give equal bytes. */
final class PackageWriter {

    /** Files in an archive have a time; this one says nothing. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final QtiVersion version;
    private final LossRecorder losses;
    private final PictureFiles pictures = new PictureFiles();
    private final List<WrittenItem> items = new ArrayList<>();

    /**
     * One item of the package.
     *
     * @param path its file
     * @param document its content
     * @param keywords what only the manifest has room for
     * @param pictures files it shows
     */
    record WrittenItem(String path, String document, List<String> keywords, List<String> pictures) {}

    private PackageWriter(QtiVersion version) {
        this.version = version;
        this.losses = new LossRecorder(version == QtiVersion.V3_0 ? "QTI 3.0" : "QTI 2.1");
    }

    static WriteResult write(QuizSet set, QtiVersion version) {
        PackageWriter writer = new PackageWriter(version);
        set.questions().forEach(writer::add);
        return new WriteResult(writer.pack(set), writer.losses.losses());
    }

    private void add(Question question) {
        List<String> keywords = ItemTags.keywords(question).stream().map(Spaces::strip).toList();
        String document = ItemWriter.write(question, version, pictures);
        List<String> used = pictures.takeUsed();
        if (losses.check(question, readBack(document, keywords))) {
            String path = String.format("items/item-%05d.xml", items.size() + 1);
            items.add(new WrittenItem(path, document, keywords, used));
        }
    }

    private Optional<Question> readBack(String document, List<String> keywords) {
        Remarks remarks = new Remarks(new ProblemCollector(), Place.file(""));
        try {
            QtiNode item = QtiXml.read(document, remarks, new ReadBudget(document.length()));
            return Optional.of(
                    ItemReader.read(item, List.of(), ItemTags.of(keywords), pictures::find, remarks).get(0).question().get());
        } catch (LeftOut | ReadBudget.Spent refused) {
            return Optional.empty();
        }
    }

    private byte[] pack(QuizSet set) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            entry(zip, QtiPackage.MANIFEST, text(ManifestWriter.manifest(set, version, items)));
            entry(zip, ManifestWriter.TEST, text(ManifestWriter.test(set, version, items)));
            for (WrittenItem item : items) {
                entry(zip, item.path(), text(item.document()));
            }
            Set<String> shown = items.stream().flatMap(item -> item.pictures().stream()).collect(Collectors.toSet());
            for (Map.Entry<String, byte[]> picture : pictures.files().entrySet()) {
                if (shown.contains(picture.getKey())) {
                    entry(zip, picture.getKey(), picture.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    private static void entry(ZipOutputStream zip, String path, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
