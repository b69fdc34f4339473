package org.xuegui.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.xuegui.base.task.Progress;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.QuizSetChange;
import org.xuegui.quiz.QuizSetRepository;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormats;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.ReadSet;
import org.xuegui.regulation.PackFile;
import org.xuegui.regulation.PackReader;
import org.xuegui.regulation.PackRepository;

/**
 * Installs the shipped study packs and quiz sets: all at the first start, later those whose files changed. What did
 * not change is not even parsed. An update goes by id, so that progress is kept; a question no longer shipped is
 * taken out of use.
 */
final class ShippedContent {

    private final PackRepository packs;
    private final QuizSetRepository quizSets;
    private final QuizFormats formats;

    ShippedContent(PackRepository packs, QuizSetRepository quizSets, QuizFormats formats) {
        this.packs = packs;
        this.quizSets = quizSets;
        this.formats = formats;
    }

    /** Installs what is new or changed among these files, which are named by their path. */
    void install(Map<String, byte[]> packFiles, Map<String, byte[]> quizFiles) {
        byFolder(packFiles).forEach(this::installPack);
        quizFiles.forEach(this::installSet);
    }

    private void installPack(String packId, Map<String, byte[]> files) {
        String hash = hash(files);
        if (packs.findHash(packId).equals(Optional.of(hash))) {
            return;
        }
        List<PackFile> read = new ArrayList<>();
        files.forEach((name, content) -> read.add(new PackFile("seeds/" + packId + "/" + name, content)));
        PackReader.read(packId, read).pack().ifPresentOrElse(
                pack -> packs.save(pack, hash),
                () -> {
                    throw new IllegalStateException("the shipped pack " + packId + " has errors");
                });
    }

    /** A shipped set's file is named by its id. */
    private void installSet(String name, byte[] content) {
        String setId = name.substring(0, name.length() - ".yaml".length());
        String hash = hash(Map.of(name, content));
        if (quizSets.findShippedHash(setId).equals(Optional.of(hash))) {
            return;
        }
        ReadResult read = formats.read(new QuizFile("quizzes/" + name, content), ReadOptions.DEFAULT, Progress.NONE);
        if (read.hasErrors() || read.sets().size() != 1) {
            throw new IllegalStateException("the shipped set " + name + " has errors");
        }
        ReadSet set = read.sets().get(0);
        quizSets.applyLoad(new QuizSetChange(List.of(change(set.asSet(setId))), "", hash));
    }

    private QuizSetChange.SetChange change(QuizSet set) {
        List<String> order = set.questions().stream().map(Question::id).toList();
        Set<String> retired = new HashSet<>();
        quizSets.questionsOf(set.id()).forEach(stored -> retired.add(stored.key().questionId()));
        order.forEach(retired::remove);
        return new QuizSetChange.SetChange(set, order, retired);
    }

    private static Map<String, Map<String, byte[]>> byFolder(Map<String, byte[]> files) {
        Map<String, Map<String, byte[]>> folders = new TreeMap<>();
        files.forEach((path, content) -> {
            int slash = path.indexOf('/');
            if (slash > 0) {
                folders.computeIfAbsent(path.substring(0, slash), any -> new TreeMap<>())
                        .put(path.substring(slash + 1), content);
            }
        });
        return folders;
    }

    private static String hash(Map<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(files).forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
