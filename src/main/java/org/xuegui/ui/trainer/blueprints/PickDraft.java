package org.xuegui.ui.trainer.blueprints;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.xuegui.learning.exam.PickedQuestion;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.paper.BlueprintRow;

/** A question of a fixed paper while the paper is edited. */
final class PickDraft {

    private final Optional<StoredQuestion> now;
    private final ReadOnlyObjectWrapper<StoredQuestion> kept;
    private final ObjectProperty<BigDecimal> marks;

    private PickDraft(StoredQuestion kept, Optional<StoredQuestion> now, BigDecimal marks) {
        this.now = now;
        this.kept = new ReadOnlyObjectWrapper<>(this, "kept", kept);
        this.marks = new SimpleObjectProperty<>(this, "marks", marks);
    }

    /** A question just picked. */
    static PickDraft of(StoredQuestion question, BigDecimal marks) {
        return new PickDraft(question, Optional.of(question), marks);
    }

    /** A question picked before. */
    static PickDraft of(PickedQuestion picked) {
        return new PickDraft(picked.kept(), picked.now(), picked.marks());
    }

    /** The version the paper keeps. */
    ReadOnlyObjectProperty<StoredQuestion> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    StoredQuestion kept() {
        return kept.get();
    }

    /** Marks of the question, above 0. */
    ObjectProperty<BigDecimal> marksProperty() {
        return marks;
    }

    /** The question with what became of it in its set, at this place from 1. */
    PickedQuestion at(int number) {
        return new PickedQuestion(number, kept.get(), now, marks.get());
    }

    /** Keeps from now on the version its set has; nothing where that is the same or out of use. */
    void takeOver() {
        now.ifPresent(kept::set);
    }

    /** Everything a change of which changes the paper. */
    Observable[] observables() {
        return new Observable[] {kept, marks};
    }

    BlueprintRow toRow() {
        return BlueprintRow.picked(kept.get(), marks.get());
    }
}
