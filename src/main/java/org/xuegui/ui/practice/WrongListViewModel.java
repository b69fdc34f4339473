package org.xuegui.ui.practice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.xuegui.learning.attempt.AnsweredQuestion;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.Take;
import org.xuegui.learning.practice.WrongLine;
import org.xuegui.learning.study.Citation;
import org.xuegui.quiz.QuestionType;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.ScreenContext;

/** 错题 to look through: what is on the list and what has left it, by topic and type. */
final class WrongListViewModel {

    /**
     * A question opened.
     *
     * @param line the question
     * @param answer the learner's last answer; empty where it was taken back
     * @param citations what the question rests on
     */
    record Opened(WrongLine line, Optional<AnsweredQuestion> answer, List<Citation> citations) {
        Opened {
            citations = List.copyOf(citations);
        }
    }

    private final ScreenContext context;
    private final PracticeServices services;
    private final PracticeWays ways;
    private final ObservableList<WrongLine> all = FXCollections.observableArrayList();
    private final FilteredList<WrongLine> listed = new FilteredList<>(all);
    private final BooleanProperty mastered = new SimpleBooleanProperty(this, "mastered");
    private final ObjectProperty<Optional<String>> topic =
            new SimpleObjectProperty<>(this, "topic", Optional.empty());
    private final ObjectProperty<Optional<QuestionType>> type =
            new SimpleObjectProperty<>(this, "type", Optional.empty());

    WrongListViewModel(ScreenContext context, PracticeServices services, PracticeWays ways) {
        this.context = context;
        this.services = services;
        this.ways = ways;
        mastered.addListener((property, old, now) -> filter());
        topic.addListener((property, old, now) -> filter());
        type.addListener((property, old, now) -> filter());
        filter();
    }

    /** The questions that fit tab and filters, last wrong first. */
    ObservableList<WrongLine> listed() {
        return listed;
    }

    /** Every question that is or was on the list. */
    ObservableList<WrongLine> all() {
        return all;
    }

    /** Whether what has left the list is shown instead of what is on it. */
    BooleanProperty masteredProperty() {
        return mastered;
    }

    /** Heading of the topic shown; empty for all. */
    ObjectProperty<Optional<String>> topicProperty() {
        return topic;
    }

    /** Type shown; empty for all. */
    ObjectProperty<Optional<QuestionType>> typeProperty() {
        return type;
    }

    /** Headings of the topics of all questions, in the order met. */
    List<String> topics() {
        return all.stream().map(line -> line.topic().title()).filter(title -> !title.isEmpty()).distinct().toList();
    }

    /** How many questions are on the list, or have left it. */
    long count(boolean isMastered) {
        return all.stream().filter(line -> line.entry().isWrong() != isMastered).count();
    }

    /** Reads the list. */
    void load() {
        String learnerId = learnerId();
        context.background().run(() -> services.wrongList().list().lines(learnerId))
                .onSuccess(context.learner().whileCurrent(all::setAll))
                .start();
    }

    /** Reads what there is to see of a question. */
    void open(WrongLine line, Consumer<Opened> show) {
        String learnerId = learnerId();
        Supplier<Opened> work = () -> new Opened(
                line,
                services.wrongList().list().findLastAnswer(learnerId, line.question().key()),
                services.citations().citationsOf(line.question().key(), line.question().question()));
        context.background().run(work).onSuccess(context.learner().whileCurrent(show)).start();
    }

    /** Takes a question off the list, or puts one that left it back. */
    void move(WrongLine line) {
        String learnerId = learnerId();
        boolean isTakenOff = line.entry().isWrong();
        context.background()
                .write(() -> {
                    if (isTakenOff) {
                        services.wrongList().list().takeOff(learnerId, line.question().key());
                    } else {
                        services.wrongList().list().putBack(learnerId, line.question().key());
                    }
                })
                .onSuccess(done -> {
                    context.toasts().done(context.text(
                            isTakenOff ? "practice.wrong-list.taken-off" : "practice.wrong-list.put-back"));
                    load();
                })
                .start();
    }

    /** Practises what is listed: the whole list, or just what the filters leave. */
    void practise() {
        if (listed.isEmpty()) {
            return;
        }
        boolean isWhole = !mastered.get() && listed.size() == count(false);
        ways.start(
                isWhole
                        ? new PracticeMode.Wrong()
                        : new PracticeMode.Chosen(
                                listed.stream().map(line -> line.question().key()).toList(), title()),
                Take.ALL);
    }

    /** What the list shown is called. */
    String title() {
        return context.text(mastered.get() ? "practice.wrong-list.mastered" : "practice.wrong-list.wrong");
    }

    /** What the list is narrowed to, in words; empty for nothing. */
    String filterText(Supplier<String> typeWord) {
        String typeText = type.get().isPresent() ? typeWord.get() : "";
        String topicText = topic.get().orElse("");
        return topicText.isEmpty() || typeText.isEmpty() ? topicText + typeText : topicText + " · " + typeText;
    }

    /** Opens a key point. */
    void openKeyPoint(String keyPointId) {
        context.navigator().go(Destination.Study.keyPoint(keyPointId));
    }

    /** Back to the choice. */
    void goBack() {
        ways.show(PracticeFlow.Page.CHOICE);
    }

    private void filter() {
        boolean isMastered = mastered.get();
        listed.setPredicate(line -> line.entry().isWrong() != isMastered
                && topic.get().map(title -> Objects.equals(title, line.topic().title())).orElse(true)
                && type.get().map(wanted -> wanted == line.question().question().type()).orElse(true));
    }

    private String learnerId() {
        return context.learner().getCurrent().id();
    }
}
