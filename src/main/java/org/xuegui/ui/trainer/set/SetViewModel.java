package org.xuegui.ui.trainer.set;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionJson;
import org.xuegui.quiz.QuestionVersion;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.edit.QuizSelection;
import org.xuegui.quiz.edit.QuizSetEditing;
import org.xuegui.quiz.edit.QuizSetEditing.Destination;
import org.xuegui.quiz.edit.SetHead;
import org.xuegui.quiz.library.QuizLibrary;
import org.xuegui.regulation.StudyPack;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.trainer.part.ChangeWords;
import org.xuegui.ui.trainer.part.LastChange;

/** One set and its questions; every change is saved at once and said with its undo. */
final class SetViewModel {

    private final ScreenContext context;
    private final QuizLibrary library;
    private final QuizSetEditing editing;
    private final ChangeWords words;
    private final LastChange lastChange;
    private final ChangesUnderWay underWay = new ChangesUnderWay();
    private final String setId;
    private final ReadOnlyObjectWrapper<SetState> state = new ReadOnlyObjectWrapper<>(this, "state");
    private Set<String> chosenAfter = Set.of();

    SetViewModel(ScreenContext context, QuizLibrary library, QuizSetSummary set) {
        this.context = context;
        this.library = library;
        this.editing = library.editing();
        this.words = new ChangeWords(context.texts());
        this.lastChange = new LastChange(context, library);
        this.setId = set.id();
        this.state.set(new SetState(
                new SetHead(set.title(), set.packId(), set.topic()), List.of(), List.of(), List.of(), List.of(),
                Map.of(), Optional.empty()));
    }

    /** The set as last read. */
    ReadOnlyObjectProperty<SetState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    SetState state() {
        return state.get();
    }

    /** The study pack of the set. */
    Optional<StudyPack> pack() {
        return state().packs().stream().filter(pack -> pack.id().equals(state().head().packId())).findFirst();
    }

    /** Ids to choose in the list now that it was read anew. */
    Set<String> chosenAfter() {
        return chosenAfter;
    }

    /** Reads the set anew. */
    void load(Set<String> thenChosen) {
        underWay.begin();
        context.background().run(this::read)
                .onSuccess(read -> {
                    chosenAfter = Set.copyOf(thenChosen);
                    state.set(read);
                })
                .onFinished(underWay::end)
                .start();
    }

    private SetState read() {
        Set<String> inHistory = library.questionsInHistory(setId);
        SetHead head = library.findSet(setId).map(SetHead::of).orElse(state().head());
        return new SetState(head, lines(library.questionsOf(setId), inHistory),
                lines(library.retiredQuestionsOf(setId), inHistory), library.packs(),
                library.sets().stream().filter(each -> !each.id().equals(setId)).toList(),
                library.newerShipped(setId), library.findUndoable());
    }

    private static List<SetLine> lines(List<StoredQuestion> questions, Set<String> inHistory) {
        return IntStream.range(0, questions.size())
                .mapToObj(i -> new SetLine(
                        i + 1, questions.get(i), inHistory.contains(questions.get(i).key().questionId())))
                .toList();
    }

    /** Ids of all questions the set has or had, which a new one may not have. */
    Set<String> takenIds() {
        Set<String> ids = new HashSet<>(underWay.ids());
        state().inUse().forEach(line -> ids.add(line.id()));
        state().outOfUse().forEach(line -> ids.add(line.id()));
        return ids;
    }

    /** The question as it was last saved, also while it is on its way to the disk. */
    Question latest(SetLine line) {
        return underWay.find(line.id()).orElse(line.question().question());
    }

    /** The newer shipped text of a question in use that was not installed as a trainer had changed it. */
    Optional<Question> newer(SetLine line) {
        return Optional.ofNullable(state().newer().get(line.id()));
    }

    void add(Question question) {
        underWay.save(question);
        change(() -> editing.save(setId, question), Set.of(question.id()), context.text("edit.done.added"));
    }

    /** Saves a changed question and says what that means for what was answered before. */
    void save(SetLine line, Question changed) {
        Question old = latest(line);
        if (QuestionJson.version(changed).equals(QuestionJson.version(old))) {
            context.toasts().done(context.text("edit.done.unchanged"));
            return;
        }
        underWay.save(changed);
        String what = !line.isInHistory() ? "edit.done.changed"
                : QuestionJson.isMaterialChange(old, changed) ? "edit.done.changed.material" : "edit.done.changed.history";
        change(() -> editing.save(setId, changed), Set.of(line.id()), context.text(what));
    }

    /** Moves these lines, which keep their order among themselves, by so many places. */
    void move(List<SetLine> chosen, int by) {
        Set<String> ids = ids(chosen);
        reorder(chosen, order -> order.indexOf(order.stream().filter(ids::contains).findFirst().orElseThrow()) + by);
    }

    /** Moves these lines so that the first stands at this place, from 1. */
    void moveTo(List<SetLine> chosen, int place) {
        reorder(chosen, order -> place - 1);
    }

    /** The lines are put where they shall stand in the order there will be; those gone by then are left out. */
    private void reorder(List<SetLine> chosen, ToIntFunction<List<String>> place) {
        underWay.whenRead(() -> {
            List<String> order = new ArrayList<>(state().inUse().stream().map(SetLine::id).toList());
            List<String> moved = chosen.stream().map(SetLine::id).filter(order::contains).toList();
            if (moved.isEmpty()) {
                return;
            }
            int first = place.applyAsInt(order);
            order.removeAll(moved);
            order.addAll(Math.max(0, Math.min(order.size(), first)), moved);
            change(() -> editing.reorder(setId, order), Set.copyOf(moved), "");
        });
    }

    void retire(List<SetLine> chosen) {
        change(() -> editing.retire(setId, ids(chosen)), Set.of(), context.text("edit.done.retired", chosen.size()));
    }

    void restore(List<SetLine> chosen) {
        change(() -> editing.restore(setId, ids(chosen)), ids(chosen), context.text("edit.done.restored", chosen.size()));
    }

    void changeHead(SetHead head) {
        change(() -> editing.changeSet(setId, head), Set.of(), context.text("edit.done.head"));
    }

    /** Copies or moves these lines. */
    void transfer(List<SetLine> chosen, Destination to, boolean isMove) {
        work(() -> isMove ? editing.move(setId, ids(chosen), to) : editing.copy(setId, ids(chosen), to),
                Set.of(), transfer -> context.text(
                        isMove ? "edit.done.moved" : "edit.done.copied", transfer.setTitle(), transfer.done())
                        + more("edit.done.there", transfer.alreadyThere())
                        + more("edit.done.uncited", transfer.withoutCitations()));
    }

    private String more(String key, int count) {
        return count == 0 ? "" : context.text(key, count);
    }

    /** Reads the versions of a question. */
    void readVersions(SetLine line, Consumer<List<QuestionVersion>> onRead) {
        context.background().run(() -> library.versionsOf(line.question().key())).onSuccess(onRead).start();
    }

    /** These questions as a set to be written to a file. */
    QuizSelection selection(List<SetLine> chosen) {
        return QuizSelection.of(library.findSet(setId).orElseThrow(), ids(chosen));
    }

    /** What can be undone, in words; empty where nothing can. */
    Optional<String> describeUndo() {
        return state().undoable().map(words::undo);
    }

    /** Undoes the last change. */
    void undo() {
        underWay.begin();
        underWay.forget();
        lastChange.undo(() -> load(chosenAfter)).onFinished(underWay::end).start();
    }

    private static Set<String> ids(List<SetLine> lines) {
        return Set.copyOf(lines.stream().map(SetLine::id).toList());
    }

    private void change(Runnable change, Set<String> thenChosen, String said) {
        work(() -> {
            change.run();
            return said;
        }, thenChosen, text -> text);
    }

    private <T> void work(Supplier<T> change, Set<String> thenChosen, Function<T, String> said) {
        underWay.begin();
        context.background().write(change)
                .onSuccess(done -> {
                    String text = said.apply(done);
                    if (!text.isEmpty()) {
                        context.toasts().done(text, context.text("trainer.undo.button"), this::undo);
                    }
                    load(thenChosen);
                })
                .onFinished(underWay::end)
                .start();
    }
}
