package org.xuegui.exchange.anki;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.BlankMarks;
import org.xuegui.exchange.input.ModelAnswer;
import org.xuegui.exchange.input.PassageHtml;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;

/**
 * A question as the fields of a note.
 *
 * @param noteType name of one of Anki's own note types
 * @param front the first field
 * @param back the second field
 */
record NoteFields(String noteType, String front, String back) {

    private static final String BASIC = "Basic";
    private static final String CLOZE = "Cloze";
    private static final String EXPLANATION = "解析：";

    /** The forms in which the question can be written, the plainest first. */
    static List<NoteFields> forms(Question question) {
        String explanation = explanation(question);
        return switch (question.type()) {
            case SINGLE -> {
                SingleChoice single = (SingleChoice) question;
                yield List.of(choice(question, single.choices(), List.of(single.key()), explanation));
            }
            case MULTIPLE -> {
                MultipleChoice multiple = (MultipleChoice) question;
                yield List.of(choice(question, multiple.choices(), List.copyOf(multiple.keys()), explanation));
            }
            case TRUE_FALSE -> List.of(basic(
                    html(question.stem()), line(((TrueFalse) question).isTrue() ? "正确" : "错误") + explanation));
            case FILL -> List.of(new NoteFields(CLOZE, cloze((FillBlank) question), explanation));
            case MATCHING -> List.of(matching((Matching) question, explanation));
            case ORDERING -> List.of(ordering((Ordering) question, explanation));
            case SHORT -> shortAnswer((ShortAnswer) question, explanation);
        };
    }

    private static NoteFields basic(String front, String back) {
        return new NoteFields(BASIC, front, back);
    }

    private static String html(Passage passage) {
        return FieldText.guarded(PassageHtml.write(passage));
    }

    private static String line(String text) {
        return "<div>" + text + "</div>";
    }

    /** The explanation under its heading, which stands on the same line where a line begins it. */
    private static String explanation(Question question) {
        List<Passage.Block> blocks = question.details().explanation().blocks();
        if (blocks.isEmpty()) {
            return "";
        }
        if (!(blocks.get(0) instanceof Passage.Paragraph first)) {
            return line(EXPLANATION) + html(question.details().explanation());
        }
        StringBuilder html = new StringBuilder(line(EXPLANATION + html(new Passage(List.of(first)))));
        blocks.subList(1, blocks.size()).forEach(block -> html.append(block(block)));
        return html.toString();
    }

    private static String block(Passage.Block block) {
        String html = html(new Passage(List.of(block)));
        return block instanceof Passage.Paragraph ? line(html) : html;
    }

    private static NoteFields choice(
            Question question, List<Choice> choices, List<String> keys, String explanation) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < choices.size(); i++) {
            if (keys.contains(choices.get(i).id())) {
                letters.append(letter(i));
            }
        }
        List<Passage> texts = choices.stream().map(Choice::text).toList();
        return basic(html(question.stem()) + list("A", texts), line(letters.toString()) + explanation);
    }

    private static char letter(int index) {
        return (char) ('A' + index);
    }

    private static String list(String numbering, List<Passage> items) {
        return items.stream()
                .map(item -> "<li>" + html(item) + "</li>")
                .collect(Collectors.joining("", "<ol type=\"" + numbering + "\">", "</ol>"));
    }

    private static String cloze(FillBlank fill) {
        String html = FieldText.guarded(PassageHtml.write(fill.stem(), BlankMarks::mark));
        for (int number = 1; number <= fill.blanks().size(); number++) {
            String hidden = "{{c" + number + "::" + BlankAttribute.write(fill.blanks().get(number - 1)) + "}}";
            html = html.replace(BlankMarks.mark(number), hidden);
        }
        return html;
    }

    /** An order that does not give the right one away, but is always the same for a question. */
    private static <T> List<T> shuffled(List<T> items, Question question) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(question.id().hashCode()));
        if (shuffled.equals(items)) {
            Collections.rotate(shuffled, 1);
        }
        return shuffled;
    }

    private static NoteFields ordering(Ordering ordering, String explanation) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < ordering.items().size(); i++) {
            places.add(i);
        }
        List<Integer> shown = shuffled(places, ordering);
        String order = places.stream()
                .map(place -> String.valueOf(letter(shown.indexOf(place))))
                .collect(Collectors.joining("→"));
        String items = list("A", shown.stream().map(ordering.items()::get).toList());
        return basic(html(ordering.stem()) + items, line(order) + explanation);
    }

    private static NoteFields matching(Matching matching, String explanation) {
        List<Passage> rights = new ArrayList<>(matching.pairs().stream().map(Matching.Pair::right).toList());
        rights.addAll(matching.distractors());
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < matching.pairs().size(); i++) {
            places.add(i);
        }
        // extra right sides stay behind the others, in their order
        List<Integer> shown = shuffled(places, matching);
        for (int i = places.size(); i < rights.size(); i++) {
            shown.add(i);
        }
        String pairs = places.stream()
                .map(place -> (place + 1) + "-" + letter(shown.indexOf(place)))
                .collect(Collectors.joining(", "));
        String lists = list("1", matching.pairs().stream().map(Matching.Pair::left).toList())
                + list("A", shown.stream().map(rights::get).toList());
        return basic(html(matching.stem()) + lists, line(pairs) + explanation);
    }

    /** Just the model answer where there is no more; else, or where it looks like more, each part under its heading. */
    private static List<NoteFields> shortAnswer(ShortAnswer answer, String explanation) {
        String front = html(answer.stem());
        ModelAnswer parts = new ModelAnswer(answer.modelAnswer(), answer.points(), answer.details().explanation());
        boolean isAlone = answer.points().isEmpty() && explanation.isEmpty();
        boolean hasAnswer = !answer.modelAnswer().blocks().isEmpty() || !answer.points().isEmpty();
        NoteFields headed = basic(front, hasAnswer ? html(parts.joined()) : explanation);
        return isAlone ? List.of(basic(front, html(answer.modelAnswer())), headed) : List.of(headed);
    }
}
