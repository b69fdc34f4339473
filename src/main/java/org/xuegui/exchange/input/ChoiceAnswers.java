package org.xuegui.exchange.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.SingleChoice;

/** The choices of a question as they are read one after the other, each with its share of the mark. */
public final class ChoiceAnswers {

    /** A share of the mark that counts as all of it. */
    public static final BigDecimal FULL = new BigDecimal("0.99");

    private static final int FEWEST = 2;
    private static final int MOST = 26;

    private final Remarks remarks;
    private final List<Choice> choices = new ArrayList<>();
    private final Set<String> full = new LinkedHashSet<>();
    private final Set<String> positive = new LinkedHashSet<>();
    private int unread;

    /** No choices yet. */
    public ChoiceAnswers(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Whether there are so many already that it does not matter what else follows. */
    public boolean isOverfull() {
        return choices.size() > MOST;
    }

    /** Counts a choice that is not worth reading. */
    public void addUnread() {
        unread++;
    }

    /**
     * Adds a choice; one without text is dropped.
     *
     * @param share its share of the mark, 1 for all of it; empty where none is written
     * @param isRight whether it is marked right whatever its share
     */
    public void add(Passage text, Optional<BigDecimal> share, boolean isRight, Passage feedback) {
        if (text.isEmpty()) {
            if (share.isPresent() || !feedback.isEmpty()) {
                remarks.warn("choice-empty");
            }
            return;
        }
        String id = choices.size() < MOST ? String.valueOf((char) ('a' + choices.size())) : "z" + choices.size();
        choices.add(new Choice(id, text, share, feedback, false));
        BigDecimal value = share.orElse(isRight ? BigDecimal.ONE : BigDecimal.ZERO);
        if (isRight || value.compareTo(FULL) > 0) {
            full.add(id);
        }
        if (isRight || value.signum() > 0) {
            positive.add(id);
        }
    }

    /**
     * A question of which one choice is right; if several are, one of multiple choice and a warning.
     *
     * @throws LeftOut if there are too few or many choices, or none is right
     */
    public Function<QuestionDetails, Question> single() {
        check();
        if (full.size() > 1) {
            remarks.warn("several-right-answers", full.size());
            List<Choice> plain = ChoiceWeights.simplified(choices, full);
            return details -> new MultipleChoice(details, plain, full);
        }
        String key = full.stream().findFirst().orElseGet(this::best);
        List<Choice> weighed = ChoiceWeights.ofSingle(choices, key);
        informOfWeights(weighed);
        return details -> new SingleChoice(details, weighed, key);
    }

    /** The one choice that earns most, if none earns all. */
    private String best() {
        if (positive.size() != 1) {
            throw remarks.leftOut("no-right-answer");
        }
        Choice best = choices.stream().filter(choice -> positive.contains(choice.id())).findFirst().orElseThrow();
        remarks.warn("partly-right-taken", best.text().plain());
        return best.id();
    }

    /**
     * A question of which all choices with a share above nothing are right.
     *
     * @throws LeftOut if there are too few or many choices, or none is right
     */
    public Function<QuestionDetails, Question> multiple() {
        check();
        if (positive.isEmpty()) {
            throw remarks.leftOut("no-right-answer");
        }
        List<Choice> weighed = ChoiceWeights.simplified(choices, positive);
        informOfWeights(weighed);
        return details -> new MultipleChoice(details, weighed, positive);
    }

    /**
     * A blank that offers the choices.
     *
     * @throws LeftOut if not exactly one is right
     */
    public BlankKey blank() {
        check();
        if (full.size() != 1) {
            throw remarks.leftOut("no-right-answer");
        }
        List<String> right = choices.stream()
                .filter(choice -> full.contains(choice.id()))
                .map(choice -> choice.text().plain())
                .toList();
        return new BlankKey.Text(right, false, choices.stream().map(choice -> choice.text().plain()).toList());
    }

    /** The feedback of choices where choices can have none. */
    public List<Passage> looseFeedback() {
        return choices.stream()
                .filter(choice -> !choice.feedback().isEmpty())
                .map(choice -> LooseFeedback.labelled(choice.text().plain(), choice.feedback()))
                .toList();
    }

    private void check() {
        if (choices.size() < FEWEST || choices.size() > MOST) {
            throw remarks.leftOut("choice-count", choices.size() + unread, FEWEST, MOST);
        }
        Set<Passage> texts = new HashSet<>();
        choices.stream().map(Choice::text).filter(text -> !texts.add(text)).findFirst()
                .ifPresent(text -> remarks.warn("text-repeated", text.plain()));
    }

    private void informOfWeights(List<Choice> weighed) {
        if (weighed.stream().map(Choice::weight).anyMatch(Optional::isPresent)) {
            remarks.inform("weights-kept");
        }
    }
}
