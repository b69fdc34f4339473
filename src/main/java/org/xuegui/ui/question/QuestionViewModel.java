package org.xuegui.ui.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.KeyResponse;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.marking.Marking;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.ShownOrder;

/**
 * A question being shown and the response to it. Knows no control. Operations that answer do nothing unless the
 * question is shown to be answered.
 */
public final class QuestionViewModel {

    private final ReadOnlyObjectWrapper<ShownQuestion> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyObjectWrapper<Response> response =
            new ReadOnlyObjectWrapper<>(this, "response", new Response.None());
    private Consumer<Response> onTyping = typed -> {};
    private Consumer<Response> onCommit = committed -> {};
    private Runnable onConfirm = () -> {};
    private boolean isTyped;

    /**
     * Shows a question. Calls no listener but those of the properties.
     *
     * @param given the response so far; the key is shown instead where only the key is to be shown
     */
    public void show(ShownQuestion question, Response given) {
        Objects.requireNonNull(given, "given");
        isTyped = false;
        shown.set(null);
        response.set(question.mode() == QuestionMode.KEY ? KeyResponse.of(question.question()) : given);
        shown.set(question);
    }

    /** What is shown; null before the first question. */
    public ReadOnlyObjectProperty<ShownQuestion> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The response as it is now, with every letter typed; never null. */
    public ReadOnlyObjectProperty<Response> responseProperty() {
        return response.getReadOnlyProperty();
    }

    /** The response as it is now. */
    public Response response() {
        return response.get();
    }

    /** Called at each letter typed; whoever stores answers waits for a rest before storing. */
    public void setOnTyping(Consumer<Response> listener) {
        onTyping = Objects.requireNonNull(listener, "listener");
    }

    /** Called at each choice, move or pairing, and when a field with changed text is left. */
    public void setOnCommit(Consumer<Response> listener) {
        onCommit = Objects.requireNonNull(listener, "listener");
    }

    /** Called when the keyboard confirms from within a field: Enter in the last blank, Ctrl+Enter in a short answer. */
    public void setOnConfirm(Runnable listener) {
        onConfirm = Objects.requireNonNull(listener, "listener");
    }

    /** Chooses: the only choice of a single choice question, one more or one less of a multiple choice one. */
    public void choose(String choiceId) {
        if (shown.get().question().type() == QuestionType.SINGLE) {
            commit(new Response.Chosen(Set.of(choiceId)));
            return;
        }
        Set<String> chosen = new HashSet<>(chosen());
        if (!chosen.remove(choiceId)) {
            chosen.add(choiceId);
        }
        commit(new Response.Chosen(chosen));
    }

    /** Judges the statement. */
    public void judge(boolean isTrue) {
        commit(new Response.Judged(isTrue));
    }

    /** A letter was typed in the blank at this index, from 0. */
    public void type(int blank, String text) {
        typed(new Response.Filled(withText(blank, text)));
    }

    /** A text was picked for the blank at this index, from 0. */
    public void pick(int blank, String text) {
        commit(new Response.Filled(withText(blank, text)));
    }

    /** A letter was typed in the short answer. */
    public void write(String text) {
        typed(new Response.Written(text));
    }

    /** A field was left: what was typed since the last time is committed. */
    public void leaveField() {
        if (isTyped) {
            commit(response.get());
        }
    }

    /** Enter in the last field: what was typed is committed, then the response confirmed. */
    public void confirm() {
        if (isAnswering()) {
            leaveField();
            onConfirm.run();
        }
    }

    /** Pairs a left side with a right side; both leave the pairs they were in. */
    public void pair(String leftId, String rightId) {
        Map<String, String> pairs = new LinkedHashMap<>(pairs());
        pairs.values().remove(rightId);
        pairs.put(leftId, rightId);
        commit(new Response.Matched(pairs));
    }

    /** Takes a left side out of its pair. */
    public void unpair(String leftId) {
        Map<String, String> pairs = new LinkedHashMap<>(pairs());
        if (pairs.remove(leftId) != null) {
            commit(new Response.Matched(pairs));
        }
    }

    /** Moves an item so many places down, or up where negative; not beyond the ends. */
    public void move(String itemId, int places) {
        List<String> items = new ArrayList<>(items());
        int from = items.indexOf(itemId);
        int to = Math.max(0, Math.min(items.size() - 1, from + places));
        if (from >= 0 && from != to) {
            items.add(to, items.remove(from));
            commit(new Response.Ordered(items));
        }
    }

    /** Takes the items as they stand for the response; for confirming an order nobody moved. */
    public void takeOrder() {
        if (shown.get().question() instanceof Ordering && response.get().isEmpty()) {
            commit(new Response.Ordered(items()));
        }
    }

    /** Ids of the chosen choices. */
    Set<String> chosen() {
        return response.get() instanceof Response.Chosen chosen ? chosen.choices() : Set.of();
    }

    /** The texts of all blanks, empty where not filled. */
    List<String> texts() {
        int blanks = ((FillBlank) shown.get().question()).blanks().size();
        List<String> texts = new ArrayList<>(Collections.nCopies(blanks, ""));
        if (response.get() instanceof Response.Filled filled) {
            IntStream.range(0, Math.min(blanks, filled.texts().size()))
                    .forEach(i -> texts.set(i, filled.texts().get(i)));
        }
        return texts;
    }

    /** The pairs made so far, left id to right id. */
    Map<String, String> pairs() {
        return response.get() instanceof Response.Matched matched ? matched.pairs() : Map.of();
    }

    /** Ids of the items in the order they stand now. */
    List<String> items() {
        ShownQuestion question = shown.get();
        List<String> ids = IntStream.range(0, ((Ordering) question.question()).items().size())
                .mapToObj(Ordering::itemId)
                .toList();
        boolean isMoved = response.get() instanceof Response.Ordered ordered && !ordered.isEmpty();
        return ShownOrder.applied(ids, isMoved ? ((Response.Ordered) response.get()).items() : question.order());
    }

    /** The short answer as written. */
    String written() {
        return response.get() instanceof Response.Written written ? written.text() : "";
    }

    /** Per blank, pair or item whether it is right. */
    List<Boolean> parts() {
        return Marking.mark(shown.get().question(), response.get(), MarkingRule.DEFAULT).parts();
    }

    private List<String> withText(int blank, String text) {
        List<String> texts = texts();
        texts.set(blank, text);
        return texts;
    }

    private boolean isAnswering() {
        return shown.get() != null && shown.get().isAnswering();
    }

    private void commit(Response next) {
        if (isAnswering()) {
            isTyped = false;
            response.set(next);
            onCommit.accept(next);
        }
    }

    private void typed(Response next) {
        if (isAnswering() && !next.equals(response.get())) {
            isTyped = true;
            response.set(next);
            onTyping.accept(next);
        }
    }
}
