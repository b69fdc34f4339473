package org.xuegui.exchange.aiken;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.xuegui.base.problem.Place;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.QuestionIds;
import org.xuegui.exchange.input.Rejection;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.load.RejectedQuestion;

/** A question as its lines come in. */
final class AikenQuestion {

    private static final int FEWEST = 2;
    private static final int MOST = 26;
    /** One letter, or several with or without signs between them. */
    private static final Pattern LETTERS = Pattern.compile("[A-Z](?:[\\s,、;/&|]{0,3}[A-Z]){0,25}+");
    /** A letter and what it stands for. */
    private static final Pattern LABELLED = Pattern.compile("([A-Z])[.)、:\\s].*+");

    private record Option(char label, StringBuilder text) {}

    private final int line;
    private final boolean isBehindBlank;
    private final List<String> stem = new ArrayList<>();
    private final List<Option> options = new ArrayList<>();
    private final List<String> behindOptions = new ArrayList<>();
    private final List<String> explanation = new ArrayList<>();
    private final List<String> behindAnswer = new ArrayList<>();
    private int lineBehindOptions;
    private int lineBehindAnswer;
    private boolean hasJoinedOption;
    private boolean hasOptionInStem;
    private Optional<String> answer = Optional.empty();

    AikenQuestion(int line, boolean isBehindBlank) {
        this.line = line;
        this.isBehindBlank = isBehindBlank;
    }

    /** Whether it is the first of the file or a blank line stands before it. */
    boolean isBehindBlank() {
        return isBehindBlank;
    }

    int line() {
        return line;
    }

    boolean hasOptions() {
        return !options.isEmpty();
    }

    boolean isAnswered() {
        return answer.isPresent();
    }

    void addStem(String text) {
        stem.add(text);
    }

    /** A line behind the options that may go on with the last of them, or start a question. */
    void addBehindOptions(String text, int lineNumber) {
        if (behindOptions.isEmpty()) {
            lineBehindOptions = lineNumber;
        }
        behindOptions.add(text);
    }

    /**
     * An option.
     *
     * @return the question that starts before it, if lines behind the options turn out to be its stem
     */
    Optional<AikenQuestion> addOption(AikenLine.Option option) {
        boolean isFirstAgain = option.label() == 'A' && hasOptions();
        if (isFirstAgain && !behindOptions.isEmpty()) {
            AikenQuestion next = new AikenQuestion(lineBehindOptions, false);
            behindOptions.forEach(next::addStem);
            behindOptions.clear();
            next.addOption(option);
            return Optional.of(next);
        }
        if (isFirstAgain && options.size() == 1) {
            stem.add(options.get(0).label() + ". " + options.get(0).text());
            options.clear();
            hasOptionInStem = true;
        }
        joinBehind();
        options.add(new Option(option.label(), new StringBuilder(option.text())));
        return Optional.empty();
    }

    private void joinBehind() {
        for (String text : behindOptions) {
            options.get(options.size() - 1).text().append('\n').append(text);
            hasJoinedOption = true;
        }
        behindOptions.clear();
    }

    void answer(String value) {
        joinBehind();
        answer = Optional.of(value);
    }

    /** A line right behind the answer that may explain it, or start the next question. */
    void addBehindAnswer(String text, int lineNumber) {
        if (behindAnswer.isEmpty()) {
            lineBehindAnswer = lineNumber;
        }
        behindAnswer.add(text);
    }

    /**
     * Decides what the lines right behind the answer are, if there are any.
     *
     * @param isExplanation whether they explain it, as what follows them is no option of theirs
     * @return the question they start if they do not
     */
    Optional<AikenQuestion> textBehindAnswer(boolean isExplanation) {
        List<String> texts = List.copyOf(behindAnswer);
        behindAnswer.clear();
        if (isExplanation || texts.isEmpty()) {
            explanation.addAll(texts);
            return Optional.empty();
        }
        AikenQuestion next = new AikenQuestion(lineBehindAnswer, false);
        texts.forEach(next::addStem);
        return Optional.of(next);
    }

    void addExplanation(String text) {
        explanation.add(text);
    }

    /**
     * The question.
     *
     * @throws org.xuegui.exchange.input.LeftOut if it cannot be used
     */
    Question question(Remarks remarks) {
        if (stem.isEmpty()) {
            throw remarks.leftOut("stem-missing");
        }
        if (options.size() < FEWEST || options.size() > MOST) {
            throw remarks.leftOut("choice-count", options.size(), FEWEST, MOST);
        }
        List<Choice> choices = choices(remarks);
        Set<String> keys = keys(answer.orElseThrow(() -> remarks.leftOut("aiken-answer-missing")), remarks);
        inform(remarks);
        QuestionDetails details = details();
        if (keys.size() == 1) {
            return new SingleChoice(details, choices, keys.iterator().next());
        }
        remarks.inform("aiken-several-answers", keys.size());
        return new MultipleChoice(details, choices, keys);
    }

    /** What its lines say where it cannot be used. */
    Optional<RejectedQuestion> rejected(Place place) {
        Rejection rejection = new Rejection(place).details(details()).answer(answer.orElse(""));
        options.forEach(option -> rejection.choice(Passage.of(option.text().toString()), false));
        return rejection.question();
    }

    private QuestionDetails details() {
        return new QuestionDetails(QuestionIds.NONE, Passage.of(String.join("\n", stem)),
                Passage.of(String.join("\n", explanation)), Difficulty.MEDIUM, "", List.of(), "");
    }

    private void inform(Remarks remarks) {
        if (hasOptionInStem) {
            remarks.warn("aiken-option-in-stem", stem.get(stem.size() - 1));
        } else if (stem.size() > 1) {
            remarks.inform("aiken-stem-joined", stem.size());
        }
        if (hasJoinedOption) {
            remarks.inform("aiken-option-joined");
        }
        if (!explanation.isEmpty()) {
            remarks.inform("aiken-explanation");
        }
    }

    private List<Choice> choices(Remarks remarks) {
        List<Choice> choices = new ArrayList<>();
        Set<String> texts = new LinkedHashSet<>();
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            String text = option.text().toString();
            if (option.label() != 'A' + i) {
                throw remarks.leftOut("aiken-labels", String.valueOf(option.label()), String.valueOf((char) ('A' + i)));
            }
            if (text.isBlank()) {
                throw remarks.leftOut("aiken-option-empty", String.valueOf(option.label()));
            }
            if (!texts.add(text)) {
                remarks.warn("text-repeated", text);
            }
            choices.add(Choice.of(id(i), text));
        }
        return choices;
    }

    private static String id(int index) {
        return String.valueOf((char) ('a' + index));
    }

    private Set<String> keys(String value, Remarks remarks) {
        String form = Normalizer.normalize(value, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        form = Spaces.strip(form.endsWith(".") ? form.substring(0, form.length() - 1) : form);
        Set<String> keys = new LinkedHashSet<>();
        if (LETTERS.matcher(form).matches()) {
            form.chars().filter(Character::isLetter).forEach(letter -> keys.add(id(letter - 'A')));
        } else if (LABELLED.matcher(form).matches()) {
            keys.add(id(form.charAt(0) - 'A'));
        }
        boolean isAmongOptions = !keys.isEmpty() && keys.stream().allMatch(key -> key.charAt(0) - 'a' < options.size());
        return isAmongOptions ? keys : Set.of(byText(value, remarks));
    }

    private String byText(String value, Remarks remarks) {
        for (int i = 0; i < options.size(); i++) {
            if (Spaces.collapse(options.get(i).text().toString()).equalsIgnoreCase(Spaces.collapse(value))) {
                remarks.inform("aiken-answer-text", String.valueOf(options.get(i).label()));
                return id(i);
            }
        }
        throw remarks.leftOut("aiken-answer-unknown", value, String.valueOf((char) ('A' + options.size() - 1)));
    }
}
