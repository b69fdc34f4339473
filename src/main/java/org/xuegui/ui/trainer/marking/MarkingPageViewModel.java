package org.xuegui.ui.trainer.marking;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xuegui.learning.marking.GivenMark;
import org.xuegui.learning.marking.Judgement;
import org.xuegui.learning.marking.MarkingPile;
import org.xuegui.learning.marking.MarkingService;
import org.xuegui.learning.marking.SuggestedMarks;
import org.xuegui.learning.marking.WrittenAnswer;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.ui.question.MarkingWords;
import org.xuegui.ui.route.ScreenContext;

/**
 * Marks the answers of a pile one after the other. What was typed for an answer stays until it is stored, also while
 * another one is looked at.
 */
final class MarkingPageViewModel {

    private final ScreenContext context;
    private final MarkingService service;
    private final MarkingPile pile;
    private final ObservableList<WrittenAnswer> answers;
    private final Map<String, MarkDraft> drafts = new HashMap<>();
    /** What is on its way to the disk, by answer. */
    private final Map<String, MarkDraft> sent = new HashMap<>();
    private final Deque<Undo> undos = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<WrittenAnswer> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final ReadOnlyObjectWrapper<MarkDraft> draft = new ReadOnlyObjectWrapper<>(this, "draft");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(this, "state", "");
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo", false);
    private final ReadOnlyBooleanWrapper isStoring = new ReadOnlyBooleanWrapper(this, "storing", false);
    private int underWay;

    /** What an answer was judged before the last change. */
    private record Undo(String answerId, Judgement before) {}

    MarkingPageViewModel(ScreenContext context, MarkingService service, MarkingPile pile) {
        this.context = context;
        this.service = service;
        this.pile = pile;
        this.answers = FXCollections.observableArrayList(pile.answers());
        select(answers.stream().filter(WrittenAnswer::isWaiting).findFirst().orElse(answers.get(0)));
        describe();
    }

    MarkingPile pile() {
        return pile;
    }

    ObservableList<WrittenAnswer> answers() {
        return answers;
    }

    /** The answer looked at. */
    ReadOnlyObjectProperty<WrittenAnswer> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The question it answers. */
    ShortAnswer question() {
        return pile.questionOf(current.get());
    }

    /** What is typed and ticked for it. */
    ReadOnlyObjectProperty<MarkDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** Why it cannot be stored as it is; empty for no reason. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** How many are marked and wait. */
    ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    /** Whether a mark is on its way to the disk. */
    ReadOnlyBooleanProperty storingProperty() {
        return isStoring.getReadOnlyProperty();
    }

    /** Looks at this answer. */
    void select(WrittenAnswer answer) {
        if (answer == null || isLookedAt(answer)) {
            return;
        }
        problem.set("");
        current.set(answer);
        draft.set(draftOf(answer));
    }

    void typeMarks(String text) {
        change(new MarkDraft(text, draft.get().points(), draft.get().comment()));
    }

    void typeComment(String text) {
        change(new MarkDraft(draft.get().marks(), draft.get().points(), text));
    }

    /** One step of marks up or down. */
    void step(int steps) {
        BigDecimal now = MarksText.parse(draft.get().marks(), current.get().full()).orElse(BigDecimal.ZERO);
        typeMarks(MarkingWords.plain(SuggestedMarks.step(now, steps, current.get().full())));
    }

    /** Ticks a point of the model answer, or not any more; the marks follow the points. */
    void tick(int point, boolean isTicked) {
        List<Integer> points = new ArrayList<>(draft.get().points());
        points.remove((Integer) point);
        if (isTicked) {
            points.add(point);
        }
        points.sort(null);
        BigDecimal marks = SuggestedMarks.of(current.get().full(), points.size(), question().points().size());
        change(new MarkDraft(MarkingWords.plain(marks), points, draft.get().comment()));
    }

    private void change(MarkDraft now) {
        draft.set(now);
        problem.set("");
        keep(current.get(), now);
    }

    /** Whether something typed is not stored. */
    boolean isChanged() {
        return !drafts.isEmpty();
    }

    /**
     * Stores the mark and goes on to the next answer that waits; says what is wrong where it cannot be stored. What is on
     * its way to the disk already is not stored twice.
     */
    void saveAndNext() {
        WrittenAnswer answer = current.get();
        if (draft.get().equals(sent.get(answer.answerId()))) {
            return;
        }
        Optional<Judgement> judgement = draft.get().judgement(answer);
        if (judgement.isEmpty()) {
            problem.set(context.text("trainer.marking.problem", MarkingWords.plain(answer.full())));
        } else if (isChanged(answer)) {
            store(answer, judgement.get(), true);
        } else {
            next();
        }
    }

    private boolean isChanged(WrittenAnswer answer) {
        return answer.isWaiting() || drafts.containsKey(answer.answerId());
    }

    /** Takes the last change back, as often as there were changes. */
    void undo() {
        Undo last = undos.peek();
        if (last != null && !isStoring.get()) {
            answers.stream().filter(each -> each.answerId().equals(last.answerId())).findFirst()
                    .ifPresent(answer -> store(answer, last.before(), false));
        }
    }

    private void store(WrittenAnswer answer, Judgement judgement, boolean isForward) {
        MarkDraft typed = draftOf(answer);
        sent.put(answer.answerId(), typed);
        underWay++;
        isStoring.set(true);
        context.background().write(() -> service.give(answer, judgement))
                .onSuccess(stored -> onStored(typed, stored, isForward))
                .onFinished(() -> {
                    sent.remove(answer.answerId(), typed);
                    underWay--;
                    isStoring.set(underWay > 0);
                })
                .start();
    }

    /** What was typed on while the mark was on its way stays, and so does the answer looked at. */
    private void onStored(MarkDraft typed, WrittenAnswer stored, boolean isForward) {
        int index = indexOf(stored);
        WrittenAnswer before = answers.get(index);
        MarkDraft now = draftOf(before);
        boolean isTypedOn = !now.equals(typed);
        remember(before, isForward);
        keep(stored, isTypedOn ? now : MarkDraft.of(stored));
        boolean isLookedAt = isLookedAt(stored);
        answers.set(index, stored);
        if (isLookedAt || !isForward) {
            current.set(stored);
            draft.set(draftOf(stored));
        }
        describe();
        if (isForward && isLookedAt && !isTypedOn) {
            next();
        }
    }

    private void remember(WrittenAnswer before, boolean isForward) {
        if (isForward) {
            undos.push(new Undo(before.answerId(), before.mark().map(GivenMark::judgement).orElse(Judgement.NONE)));
        } else {
            undos.pop();
        }
        canUndo.set(!undos.isEmpty());
    }

    private void keep(WrittenAnswer answer, MarkDraft typed) {
        if (typed.equals(MarkDraft.of(answer))) {
            drafts.remove(answer.answerId());
        } else {
            drafts.put(answer.answerId(), typed);
        }
    }

    private MarkDraft draftOf(WrittenAnswer answer) {
        return drafts.getOrDefault(answer.answerId(), MarkDraft.of(answer));
    }

    private boolean isLookedAt(WrittenAnswer answer) {
        return current.get() != null && current.get().answerId().equals(answer.answerId());
    }

    /** The next that waits after the one looked at, round and round; stays where none waits. */
    private void next() {
        int here = indexOf(current.get());
        for (int i = 1; i < answers.size(); i++) {
            WrittenAnswer answer = answers.get((here + i) % answers.size());
            if (answer.isWaiting()) {
                select(answer);
                return;
            }
        }
    }

    private int indexOf(WrittenAnswer answer) {
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).answerId().equals(answer.answerId())) {
                return i;
            }
        }
        throw new IllegalStateException("not of this pile: " + answer.answerId());
    }

    private void describe() {
        long waiting = answers.stream().filter(WrittenAnswer::isWaiting).count();
        state.set(waiting == 0
                ? context.text("trainer.marking.state.done", answers.size())
                : context.text("trainer.marking.state", answers.size() - waiting, waiting));
    }
}
