package org.xuegui.exchange.qti;

import java.util.Optional;
import java.util.function.Supplier;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.load.RejectedQuestion;

/**
 * A question an item asks.
 *
 * @param question reads it; throws {@link org.xuegui.exchange.input.LeftOut} where it cannot be used
 * @param rejected reads as much of it as is there in that case
 */
record ItemQuestion(Supplier<Question> question, Supplier<Optional<RejectedQuestion>> rejected) {}
