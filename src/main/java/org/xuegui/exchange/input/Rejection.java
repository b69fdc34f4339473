package org.xuegui.exchange.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuegui.base.problem.Place;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.load.RejectedQuestion;

/** Gathers what could be read of a question that was left out, for whoever mends it. */
public final class Rejection {

    private static final int LETTERS = 26;

    private final Place place;
    private final List<Passage> choices = new ArrayList<>();
    private final List<Integer> keys = new ArrayList<>();
    private final List<Passage> rights = new ArrayList<>();
    private final List<Passage> others = new ArrayList<>();
    private String type = "";
    private String answer = "";
    private Passage stem = Passage.EMPTY;
    private Optional<QuestionDetails> details = Optional.empty();

    /** Of the question that starts there. */
    public Rejection(Place place) {
        this.place = place;
    }

    /** It is meant to have this type. */
    public Rejection type(QuestionType known) {
        type = known.code();
        return this;
    }

    /** It asks this. */
    public Rejection stem(Passage known) {
        stem = known;
        return this;
    }

    /** It has these details; their stem is the stem. */
    public Rejection details(QuestionDetails known) {
        details = Optional.of(known);
        return stem(known.stem());
    }

    /** This stands there as its answer. */
    public Rejection answer(String written) {
        answer = written;
        return this;
    }

    /** It offers this next, or orders it next. */
    public Rejection choice(Passage text, boolean isRight) {
        if (isRight && choices.size() < LETTERS) {
            keys.add(choices.size());
        }
        choices.add(text);
        return this;
    }

    /** It offers these. */
    public Rejection choices(List<Passage> texts) {
        choices.addAll(texts);
        return this;
    }

    /** It pairs these next; what pairs with nothing has an empty left side. */
    public Rejection pair(Passage left, Passage right) {
        if (left.isEmpty()) {
            others.add(right);
        } else {
            choices.add(left);
            rights.add(right);
        }
        return this;
    }

    /** What was gathered; empty where nothing is there to begin with. */
    public Optional<RejectedQuestion> question() {
        if (stem.plain().isBlank() && choices.isEmpty()) {
            return Optional.empty();
        }
        String letters = IntStream.range(0, keys.size())
                .mapToObj(i -> String.valueOf((char) ('A' + keys.get(i))))
                .collect(Collectors.joining());
        List<Passage> sides = new ArrayList<>(rights);
        sides.addAll(others);
        return Optional.of(new RejectedQuestion(place, type, stem.plain(), answer.isEmpty() ? letters : answer,
                choices, sides, Optional.of(details.orElseGet(this::bare)), Optional.empty()));
    }

    private QuestionDetails bare() {
        return new QuestionDetails(QuestionIds.NONE, stem, Passage.EMPTY, Difficulty.MEDIUM, "", List.of(), "");
    }
}
