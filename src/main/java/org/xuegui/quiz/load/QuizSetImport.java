package org.xuegui.quiz.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xuegui.base.task.Progress;
import org.xuegui.quiz.LoadRecord;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.QuizSetChange;
import org.xuegui.quiz.QuizSetChange.SetChange;
import org.xuegui.quiz.QuizSetRepository;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.load.QuestionMatch.Outcome;

/**
 * Loads quiz files: read and compare, let a person decide, then all files in one transaction with one
 * undo. Stateless; call from a background thread.
 */
public final class QuizSetImport {

    private final QuizFileReader files;
    private final QuizSetRepository sets;

    /** An import with this reader into these sets. */
    public QuizSetImport(QuizFileReader files, QuizSetRepository sets) {
        this.files = Objects.requireNonNull(files, "files");
        this.sets = Objects.requireNonNull(sets, "sets");
    }

    /**
     * Reads a file and compares it with the set it most likely belongs to. Nothing is changed.
     *
     * @param name the file as the user named it
     * @throws org.xuegui.base.task.CancelledException if the user cancelled
     */
    public FilePreview preview(String name, ReadOptions options, Progress progress) {
        return preview(files.read(name, options, progress));
    }

    /**
     * Reads a file already in memory, or a pasted text, without comparing it. Nothing is changed.
     *
     * @throws org.xuegui.base.task.CancelledException if the user cancelled
     */
    public ReadResult read(QuizFile file, ReadOptions options, Progress progress) {
        return files.read(file, options, progress);
    }

    /**
     * The file of this name, not read yet: the answers that belong to a list.
     *
     * @throws org.xuegui.base.problem.UserFacingException if it cannot be had
     */
    public QuizFile open(String name) {
        return files.open(name);
    }

    /** Compares a file already read with the set it most likely belongs to. */
    public FilePreview preview(ReadResult result) {
        String fileName = new QuizFile(result.file(), new byte[0]).shortName();
        TargetChoice choice = new TargetChoice(sets);
        return new FilePreview(result, result.sets().stream()
                .filter(read -> !read.questions().isEmpty())
                .map(read -> compared(fileName, read, choice.likeliest(fileName, read)))
                .toList());
    }

    /**
     * The preview for going into another set, existing or, with an id not used yet, new. Decisions
     * made before are dropped with the comparison they were made on.
     */
    public SetPreview into(SetPreview preview, String setId) {
        return compared(preview.fileName(), preview.read(), new TargetChoice(sets).of(preview.read(), setId));
    }

    /** The preview for going into a new set whose id is made from the file's own or its name. */
    public SetPreview intoNew(SetPreview preview) {
        TargetSet target = new TargetChoice(sets).anew(preview.fileName(), preview.read());
        return compared(preview.fileName(), preview.read(), target);
    }

    /**
     * The preview with a question changed by hand: what it would do and what is to be said of it is found anew,
     * decisions on the questions of its set stay.
     *
     * @param set index of the set within the preview
     * @param read the question as read until now
     */
    public FilePreview change(FilePreview preview, int set, ReadQuestion read, Question question) {
        SetPreview before = preview.sets().get(set);
        PreviewEdit.Edited edited = PreviewEdit.changed(preview.result(), before.read(), read, question);
        return new FilePreview(edited.result(), preview.sets()).withSet(set, decidedAs(before, edited.set()));
    }

    /** The preview with a rejected question completed by hand; it counts among those that can be used. */
    public FilePreview complete(FilePreview preview, RejectedQuestion rejected, Question question) {
        ReadSet old = preview.setFor(rejected);
        PreviewEdit.Edited edited = PreviewEdit.completed(preview.result(), rejected, question);
        Optional<SetPreview> before = preview.findPreview(old);
        if (before.isPresent()) {
            return new FilePreview(edited.result(), preview.sets())
                    .withSet(preview.sets().indexOf(before.get()), decidedAs(before.get(), edited.set()));
        }
        String fileName = new QuizFile(preview.result().file(), new byte[0]).shortName();
        List<SetPreview> all = new ArrayList<>(preview.sets());
        all.add(compared(fileName, edited.set(), new TargetChoice(sets).likeliest(fileName, edited.set())));
        return new FilePreview(edited.result(), all);
    }

    private SetPreview decidedAs(SetPreview before, ReadSet now) {
        return compared(before.fileName(), now, before.target())
                .accepting(before.accepted())
                .leavingOut(before.leftOut());
    }

    private SetPreview compared(String fileName, ReadSet read, TargetSet target) {
        List<QuestionMatch> matches =
                QuizSetComparison.compare(read.asSet(target.id()), sets.questionsOf(target.id()));
        return new SetPreview(fileName, read, target, matches, Set.of(), Set.of());
    }

    /**
     * Loads the files as previewed and decided: all of them in one transaction, or nothing.
     *
     * @throws org.xuegui.base.task.CancelledException if the user cancelled before the transaction
     */
    public ImportSummary commit(List<FilePreview> previews, Progress progress) {
        int found = previews.stream().mapToInt(preview -> preview.result().found()).sum();
        List<ImportPlan> plans = new ArrayList<>();
        List<SetPreview> all = previews.stream().flatMap(preview -> preview.sets().stream()).toList();
        for (SetPreview preview : all) {
            progress.checkCancelled();
            progress.report(plans.size(), all.size() + 1L);
            plans.add(plan(preview));
        }
        progress.checkCancelled();
        Optional<String> load = apply(plans, all);
        progress.report(all.size() + 1L, all.size() + 1L);
        int added = count(plans, Outcome.ADDED);
        int updated = count(plans, Outcome.UPDATED);
        int unchanged = count(plans, Outcome.UNCHANGED);
        List<String> titles = plans.stream().map(plan -> plan.target().title()).distinct().toList();
        return new ImportSummary(load, titles, found, added, updated, unchanged, found - added - updated - unchanged);
    }

    /** Compared once more, as the sets may have changed since the preview. */
    private ImportPlan plan(SetPreview preview) {
        QuizSet target = preview.target().head();
        List<StoredQuestion> current = sets.questionsOf(target.id());
        List<QuestionMatch> matches = QuizSetComparison.compare(preview.wanted().asSet(target.id()), current);
        return ImportPlan.of(target, current, matches, preview.accepted());
    }

    private Optional<String> apply(List<ImportPlan> plans, List<SetPreview> previews) {
        Map<String, SetChange> changes = new LinkedHashMap<>();
        for (int i = 0; i < plans.size(); i++) {
            if (changesAnything(plans.get(i))) {
                SetChange change = plans.get(i).change(previews.get(i).fileName());
                changes.merge(change.set().id(), change, QuizSetImport::merged);
            }
        }
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        String fileNames = previews.stream().map(SetPreview::fileName).distinct().collect(Collectors.joining(", "));
        return Optional.of(sets.applyLoad(new QuizSetChange(List.copyOf(changes.values()), fileNames, "")));
    }

    private boolean changesAnything(ImportPlan plan) {
        if (plan.count(Outcome.UNCHANGED) < plan.matches().size()) {
            return true;
        }
        QuizSet head = plan.target();
        return !plan.matches().isEmpty() && sets.findSet(head.id())
                .filter(set -> set.title().equals(head.title()))
                .filter(set -> set.packId().equals(head.packId()))
                .filter(set -> set.topic().equals(head.topic()))
                .isEmpty();
    }

    /** Two files into one set: of a question in both, the later file's counts. */
    private static SetChange merged(SetChange first, SetChange second) {
        Map<String, Question> questions = new LinkedHashMap<>();
        first.set().questions().forEach(question -> questions.put(question.id(), question));
        second.set().questions().forEach(question -> questions.put(question.id(), question));
        Set<String> order = new LinkedHashSet<>(first.order());
        order.addAll(second.order());
        QuizSet head = second.set();
        QuizSet both = new QuizSet(
                head.id(), head.title(), head.packId(), head.topic(), List.copyOf(questions.values()));
        Set<String> files = new HashSet<>(first.files());
        files.addAll(second.files());
        return new SetChange(both, List.copyOf(order), Set.of(), files);
    }

    private static int count(List<ImportPlan> plans, Outcome outcome) {
        return plans.stream().mapToInt(plan -> plan.count(outcome)).sum();
    }

    /** The last load or retirement a trainer made that can be undone. */
    public Optional<LoadRecord> findLastLoad() {
        return sets.findLastLoad();
    }

    /**
     * Undoes a load: sets and questions are as they were before.
     *
     * @throws org.xuegui.base.problem.UserFacingException if a later load of the same set still stands
     */
    public void undo(String loadId) {
        sets.undoLoad(loadId);
    }
}
