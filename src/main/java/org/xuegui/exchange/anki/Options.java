package org.xuegui.exchange.anki;

import java.util.List;
import org.xuegui.base.text.Passage;

/**
 * A front that offers something: its stem and what it offers, in order.
 *
 * @param stem what is asked
 * @param texts what is offered
 */
record Options(Passage stem, List<Passage> texts) {
    Options {
        texts = List.copyOf(texts);
    }
}
