package org.xuegui.exchange.qti;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuegui.base.file.SafeArchive;
import org.xuegui.base.file.UnsafeArchiveException;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.input.FileFormat;
import org.xuegui.exchange.input.InputText;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.WriteResult;

/** IMS QTI: items and packages of all versions from 2.0 are read alike; written is the version asked for. */
public final class QtiFormat implements FileFormat {

    private static final Set<String> ROOTS = Set.of("assessmentItem", "assessmentTest", "assessmentSection",
            "assessmentStimulus", "questestinterop");
    private static final int PEEKED_FILES = 20;

    private final QuizFormat format;
    private final QtiVersion version;

    private QtiFormat(QuizFormat format, QtiVersion version) {
        this.format = format;
        this.version = version;
    }

    /** Any version to read, 2.1 to write. */
    public static QtiFormat version2() {
        return new QtiFormat(QuizFormat.QTI, QtiVersion.V2_1);
    }

    /** 3.0 to write; nothing is recognised as it, since {@link #version2()} reads all versions. */
    public static QtiFormat version3() {
        return new QtiFormat(QuizFormat.QTI_3, QtiVersion.V3_0);
    }

    @Override
    public QuizFormat format() {
        return format;
    }

    @Override
    public boolean isContentOf(QuizFile file) {
        if (format != QuizFormat.QTI) {
            return false;
        }
        return SafeArchive.isArchive(file.content())
                ? isPackage(file.content())
                : isDocument(InputText.beginning(file));
    }

    private static boolean isDocument(String beginning) {
        String root = RootName.of(beginning);
        return ROOTS.contains(root) || root.equals("manifest") && beginning.contains("imscp");
    }

    private static boolean isPackage(byte[] content) {
        try {
            QtiPackage files = new QtiPackage(SafeArchive.open(content), new ReadBudget(content.length));
            return files.manifest().isPresent() || hasItem(files);
        } catch (UnsafeArchiveException refused) {
            return false;
        }
    }

    private static boolean hasItem(QtiPackage files) throws UnsafeArchiveException {
        List<String> some = files.names().stream()
                .filter(name -> name.endsWith(".xml"))
                .limit(PEEKED_FILES)
                .toList();
        for (String name : some) {
            if (ROOTS.contains(files.root(name))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public ReadResult read(QuizFile file, ReadOptions options, Progress progress) {
        return SafeArchive.isArchive(file.content())
                ? PackageReader.read(file, progress)
                : SingleItemReader.read(file, options);
    }

    @Override
    public Optional<WriteResult> write(QuizSet set) {
        return Optional.of(PackageWriter.write(set, version));
    }
}
