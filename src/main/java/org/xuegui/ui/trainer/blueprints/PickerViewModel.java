package org.xuegui.ui.trainer.blueprints;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.xuegui.learning.exam.ExaminationService;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.ui.route.ScreenContext;

/** The questions in use, narrowed by words, set, topic, type and difficulty, to pick from for a fixed paper. */
final class PickerViewModel {

    private final ScreenContext context;
    private final ExaminationService service;
    private final PickList picks;
    private final ObservableList<StoredQuestion> questions = FXCollections.observableArrayList();
    private final FilteredList<StoredQuestion> shown = new FilteredList<>(questions);
    /** What each question is searched by, as far as it was. */
    private final Map<QuestionKey, String> texts = new HashMap<>();
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ObjectProperty<Optional<String>> set = all("set");
    private final ObjectProperty<Optional<String>> topic = all("topic");
    private final ObjectProperty<Optional<QuestionType>> type = all("type");
    private final ObjectProperty<Optional<Difficulty>> difficulty = all("difficulty");

    PickerViewModel(ScreenContext context, ExaminationService service, PickList picks) {
        this.context = context;
        this.service = service;
        this.picks = picks;
        List.<Observable>of(words, set, topic, type, difficulty).forEach(each -> each.addListener(changed -> narrow()));
    }

    private <T> ObjectProperty<Optional<T>> all(String name) {
        return new SimpleObjectProperty<>(this, name, Optional.empty());
    }

    /** The questions that fit, in the order of their sets. */
    ObservableList<StoredQuestion> shown() {
        return shown;
    }

    /** Words the question must contain. */
    StringProperty wordsProperty() {
        return words;
    }

    /** Id of the set; empty for any. */
    ObjectProperty<Optional<String>> setProperty() {
        return set;
    }

    /** Id of the topic; empty for any. */
    ObjectProperty<Optional<String>> topicProperty() {
        return topic;
    }

    /** The type; empty for any. */
    ObjectProperty<Optional<QuestionType>> typeProperty() {
        return type;
    }

    /** The difficulty; empty for any. */
    ObjectProperty<Optional<Difficulty>> difficultyProperty() {
        return difficulty;
    }

    /** Reads the questions in use. */
    void load() {
        context.background().run(service::questions).onSuccess(read -> {
            texts.clear();
            questions.setAll(read);
        }).start();
    }

    /** Whether the paper has this question already. */
    boolean isPicked(StoredQuestion question) {
        return picks.keys().contains(question.key());
    }

    /** Adds these questions to the paper and says how many. */
    void pick(List<StoredQuestion> chosen) {
        int added = picks.add(chosen);
        context.toasts().done(context.text("trainer.picker.added", added, picks.all().size()));
    }

    private void narrow() {
        List<String> wanted = Arrays.stream(plain(words.get()).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        shown.setPredicate(question -> fits(question, wanted));
    }

    private boolean fits(StoredQuestion stored, List<String> wanted) {
        boolean isOfKind = set.get().filter(id -> !id.equals(stored.key().setId())).isEmpty()
                && topic.get().filter(id -> !id.equals(stored.question().details().topic())).isEmpty()
                && type.get().filter(each -> each != stored.question().type()).isEmpty()
                && difficulty.get().filter(each -> each != stored.question().details().difficulty()).isEmpty();
        if (!isOfKind || wanted.isEmpty()) {
            return isOfKind;
        }
        String text = texts.computeIfAbsent(stored.key(), key -> plain(
                stored.question().stem().plain() + ' ' + stored.question().details().explanation().plain()));
        return wanted.stream().allMatch(text::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
