package org.xuegui.ui.exam;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.xuegui.learning.exam.RowLack;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.paper.BlueprintRow;

/** A row of an examination being composed. */
final class RowDraft {

    /** Most questions of one row. */
    static final int MOST = 200;
    private static final BigDecimal LEAST_MARKS = new BigDecimal("0.5");
    private static final BigDecimal MOST_MARKS = BigDecimal.valueOf(100);

    /**
     * A topic to draw from.
     *
     * @param id its id; empty for any topic
     * @param title its heading
     */
    record TopicChoice(String id, String title) {
        @Override
        public String toString() {
            return title;
        }
    }

    private final ObjectProperty<TopicChoice> topic;
    private final ObjectProperty<QuestionType> type;
    private final StringProperty count;
    private final StringProperty marks;
    private final ReadOnlyObjectWrapper<Optional<RowLack>> lack =
            new ReadOnlyObjectWrapper<>(this, "lack", Optional.empty());

    RowDraft(TopicChoice topic, QuestionType type, int count, String marks) {
        this.topic = new SimpleObjectProperty<>(this, "topic", topic);
        this.type = new SimpleObjectProperty<>(this, "type", type);
        this.count = new SimpleStringProperty(this, "count", String.valueOf(count));
        this.marks = new SimpleStringProperty(this, "marks", marks);
    }

    ObjectProperty<TopicChoice> topicProperty() {
        return topic;
    }

    ObjectProperty<QuestionType> typeProperty() {
        return type;
    }

    /** Number of questions as typed. */
    StringProperty countProperty() {
        return count;
    }

    /** Marks of each question as typed. */
    StringProperty marksProperty() {
        return marks;
    }

    /** What the row lacks; empty while it can be filled. */
    ReadOnlyObjectProperty<Optional<RowLack>> lackProperty() {
        return lack.getReadOnlyProperty();
    }

    void setLack(Optional<RowLack> found) {
        lack.set(found);
    }

    /** The number of questions; empty while what is typed is no whole number from 1 to {@link #MOST}. */
    Optional<Integer> questions() {
        return TypedNumber.whole(count.get(), 1, MOST);
    }

    /** The marks of each question; empty while what is typed is no number from 0.5 to 100. */
    Optional<BigDecimal> marksEach() {
        return TypedNumber.decimal(marks.get(), LEAST_MARKS, MOST_MARKS);
    }

    /** The row as it is drawn by; empty while a number is none. */
    Optional<BlueprintRow> row() {
        List<String> topics = topic.get().id().isEmpty() ? List.of() : List.of(topic.get().id());
        return questions().flatMap(number -> marksEach().map(each -> new BlueprintRow(
                topics, List.of(), type.get(), Optional.empty(), number, each)));
    }
}
