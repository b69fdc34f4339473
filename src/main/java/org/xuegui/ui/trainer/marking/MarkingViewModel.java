package org.xuegui.ui.trainer.marking;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xuegui.learning.marking.MarkingOrder;
import org.xuegui.learning.marking.MarkingPile;
import org.xuegui.learning.marking.MarkingService;
import org.xuegui.ui.route.ScreenContext;

/** What there is to mark, by question or by person. */
public final class MarkingViewModel {

    private final ScreenContext context;
    private final MarkingService service;
    private final IntConsumer onWaiting;
    private final ObservableList<MarkingPile> piles = FXCollections.observableArrayList();
    private final ObjectProperty<MarkingOrder> order =
            new SimpleObjectProperty<>(this, "order", MarkingOrder.BY_QUESTION);

    /**
     * A view model over this service.
     *
     * @param onWaiting told how many answers wait whenever they were counted
     */
    public MarkingViewModel(ScreenContext context, MarkingService service, IntConsumer onWaiting) {
        this.context = context;
        this.service = service;
        this.onWaiting = onWaiting;
        order.addListener((property, old, now) -> load());
    }

    /** What is marked together. */
    ObjectProperty<MarkingOrder> orderProperty() {
        return order;
    }

    /** The piles of answers, those that wait first. */
    ObservableList<MarkingPile> piles() {
        return piles;
    }

    /** How many answers of them wait. */
    int waiting() {
        return piles.stream().mapToInt(MarkingPile::waiting).sum();
    }

    /** Reads them anew. */
    void load() {
        MarkingOrder wanted = order.get();
        context.background().run(() -> service.piles(wanted)).onSuccess(read -> show(wanted, read)).start();
    }

    private void show(MarkingOrder wanted, List<MarkingPile> read) {
        if (wanted == order.get()) {
            piles.setAll(read);
            onWaiting.accept(waiting());
        }
    }

    /** Begins with a pile. */
    MarkingPageViewModel open(MarkingPile pile) {
        return new MarkingPageViewModel(context, service, pile);
    }
}
