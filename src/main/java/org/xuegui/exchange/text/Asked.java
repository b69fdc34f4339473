package org.xuegui.exchange.text;

import java.util.Optional;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.BlankMarks;
import org.xuegui.exchange.input.Rejection;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.load.RejectedQuestion;

/**
 * A question while it is made: what its parts say, before its type is settled.
 *
 * @param draft its lines
 * @param stem the stem without type and score
 * @param told the type told; empty where it is not
 * @param given the answer
 */
record Asked(Draft draft, Line stem, Optional<TypeName> told, GivenAnswer given, DetailsMaker maker, Remarks remarks) {

    boolean isTold(QuestionType type) {
        return told.map(name -> name.is(type)).orElse(false);
    }

    /** Whether no type is told, or one that leaves it open. */
    boolean isOpen() {
        return told.flatMap(TypeName::type).isEmpty();
    }

    Asked withStem(Line other) {
        return new Asked(draft, other, told, given, maker, remarks);
    }

    Asked withGiven(GivenAnswer other) {
        return new Asked(draft, stem, told, other, maker, remarks);
    }

    /** What its lines say where no question can be made of them. */
    Optional<RejectedQuestion> rejected() {
        OptionTexts options = OptionTexts.of(draft, stem);
        boolean isMatching = isTold(QuestionType.MATCHING);
        MatchingMaker.Lefts lefts = MatchingMaker.Lefts.of(draft.stem());
        Line bare = isMatching ? lefts.bareStem() : options.stem();
        Rejection rejection = new Rejection(remarks.place())
                .details(maker.of(draft, Passage.of(Line.unshielded(bare.text())), given, remarks))
                .answer(given.isEmpty() ? "" : given.text());
        told.flatMap(TypeName::type).ifPresent(rejection::type);
        if (isMatching) {
            MatchingMaker.gather(lefts, this, options, rejection);
        } else {
            rejection.choices(options.plain().stream().map(Passage::of).toList());
        }
        return rejection.question();
    }

    /** The details with this stem, in which {@link BlankMarks} may stand. */
    QuestionDetails details() {
        Line bare = stem.from(0);
        String text = Line.unshielded(bare.upTo(bare.text().length()).text());
        if (text.isBlank()) {
            throw remarks.leftOut("stem-missing");
        }
        return maker.of(draft, BlankMarks.place(Passage.of(text)), given, remarks);
    }
}
