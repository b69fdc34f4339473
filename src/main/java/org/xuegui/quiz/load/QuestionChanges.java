package org.xuegui.quiz.load;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;

/** What differs between two versions of a question. */
public final class QuestionChanges {

    private QuestionChanges() {}

    /** A part of a question as a trainer speaks of it. */
    public enum Part {
        /** The type. */ TYPE,
        /** What is asked. */ STEM,
        /** Choices, pairs, items or a word bank. */ CHOICES,
        /** What is right. */ KEY,
        /** Why it is right. */ EXPLANATION,
        /** The writer's judgement. */ DIFFICULTY,
        /** The topic of the study pack. */ TOPIC,
        /** The facts cited. */ FACTS,
        /** Where it comes from. */ SOURCE
    }

    /** The parts that differ, all of one that became another type being new; none where only the ids differ. */
    public static Set<Part> between(Question old, Question now) {
        Set<Part> changed = EnumSet.noneOf(Part.class);
        note(changed, Part.TYPE, old, now, Question::type);
        note(changed, Part.STEM, old, now, Question::stem);
        details(changed, old.details(), now.details());
        if (changed.contains(Part.TYPE)) {
            return changed;
        }
        note(changed, Part.KEY, old, now, QuestionChanges::key);
        note(changed, Part.CHOICES, old, now, QuestionChanges::offered);
        return changed;
    }

    private static void details(Set<Part> changed, QuestionDetails old, QuestionDetails now) {
        note(changed, Part.EXPLANATION, old, now, QuestionDetails::explanation);
        note(changed, Part.DIFFICULTY, old, now, QuestionDetails::difficulty);
        note(changed, Part.TOPIC, old, now, QuestionDetails::topic);
        note(changed, Part.FACTS, old, now, QuestionDetails::cites);
        note(changed, Part.SOURCE, old, now, QuestionDetails::source);
    }

    private static <T> void note(Set<Part> changed, Part part, T old, T now, Function<T, Object> value) {
        if (!value.apply(old).equals(value.apply(now))) {
            changed.add(part);
        }
    }

    /** What is right; empty for types whose choices are themselves what is right. */
    private static Object key(Question question) {
        return switch (question.type()) {
            case SINGLE -> ((SingleChoice) question).key();
            case MULTIPLE -> ((MultipleChoice) question).keys();
            case TRUE_FALSE -> ((TrueFalse) question).isTrue();
            case FILL -> List.of(((FillBlank) question).blanks(), ((FillBlank) question).isAnyOrder());
            case SHORT -> List.of(((ShortAnswer) question).modelAnswer(), ((ShortAnswer) question).points());
            case MATCHING, ORDERING -> "";
        };
    }

    /** What is offered; empty for types that offer nothing. */
    private static Object offered(Question question) {
        return switch (question.type()) {
            case SINGLE -> ((SingleChoice) question).choices();
            case MULTIPLE -> ((MultipleChoice) question).choices();
            case MATCHING -> List.of(((Matching) question).pairs(), ((Matching) question).distractors());
            case ORDERING -> ((Ordering) question).items();
            case FILL -> ((FillBlank) question).wordBank();
            case TRUE_FALSE, SHORT -> "";
        };
    }
}
