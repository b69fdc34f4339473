package org.xuegui.exchange.sheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.load.ColumnMapping;
import org.xuegui.quiz.load.ColumnMapping.Numbering;
import org.xuegui.quiz.load.ColumnRole;

/** What all questions of a table together show of words and numbers that say nothing alone. */
final class Evidence {

    private static final Pattern FIRST = Pattern.compile("\\D{1,20}1");
    private static final Pattern INDEX = Pattern.compile("(?i)索引|下标|index");

    private Evidence() {}

    /** The mapping with what the questions show; what a person chose stays. */
    static ColumnMapping of(List<Draft> drafts, ColumnMapping mapping) {
        Numbering numbering = mapping.numbering() == Numbering.UNKNOWN
                ? numbering(drafts, isCountedByHeadings(mapping)) : mapping.numbering();
        Map<String, Map<QuestionType, Integer>> seen = new HashMap<>();
        for (Draft draft : drafts) {
            boolean isOpen = TypeWords.find(draft.typeText()).filter(word -> word.type().isEmpty()).isPresent();
            if (isOpen) {
                seen.computeIfAbsent(key(draft.typeText()), word -> new EnumMap<>(QuestionType.class))
                        .merge(infer(draft, numbering), 1, Integer::sum);
            }
        }
        Map<String, QuestionType> codes = new HashMap<>();
        seen.forEach((word, types) -> codes.put(word, likeliest(types)));
        codes.putAll(mapping.typeCodes());
        return mapping.withTypeCodes(codes).withNumbering(numbering);
    }

    /** The form in which words for types are looked up. */
    static String key(String typeText) {
        return CellText.compact(typeText);
    }

    /** Several keys in one of its questions make a word mean multiple choice. */
    private static QuestionType likeliest(Map<QuestionType, Integer> types) {
        if (types.containsKey(QuestionType.MULTIPLE)) {
            return QuestionType.MULTIPLE;
        }
        return types.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(QuestionType.SINGLE);
    }

    /** 选项1, 选项2 … say what the answers 1, 2 … count, unless their own heading speaks of an index. */
    private static boolean isCountedByHeadings(ColumnMapping mapping) {
        boolean isIndex = mapping.columns().stream()
                .filter(column -> column.role() == ColumnRole.ANSWER)
                .anyMatch(column -> INDEX.matcher(column.heading()).find());
        return !isIndex && mapping.columns().stream()
                .filter(column -> column.role() == ColumnRole.CHOICE)
                .findFirst()
                .filter(first -> FIRST.matcher(CellText.compact(first.heading())).matches())
                .isPresent();
    }

    private static Numbering numbering(List<Draft> drafts, boolean isCountedByHeadings) {
        boolean hasZero = false;
        boolean hasLast = false;
        for (Draft draft : drafts) {
            SortedMap<Integer, Passage> choices = draft.choices();
            List<Integer> numbers = choices.size() < 2
                    ? List.of()
                    : ChoiceKeys.read(draft.text(ColumnRole.ANSWER), choices, Numbering.UNKNOWN, false)
                            .filter(ChoiceKeys.Keys::isCounted)
                            .map(ChoiceKeys.Keys::numbers)
                            .orElse(List.of());
            if (!Judgement.isOffered(choices)) {
                hasZero |= numbers.contains(0);
                hasLast |= !numbers.isEmpty() && numbers.contains(choices.lastKey());
            }
        }
        if (hasZero == hasLast) {
            return isCountedByHeadings && !hasZero ? Numbering.FROM_ONE : Numbering.UNKNOWN;
        }
        return hasZero ? Numbering.FROM_ZERO : Numbering.FROM_ONE;
    }

    /** The type a question shows without a word for it. */
    static QuestionType infer(Draft draft, Numbering numbering) {
        String answer = draft.text(ColumnRole.ANSWER);
        SortedMap<Integer, Passage> choices = draft.choices();
        if (draft.columns().isRowPerChoice() && !choices.isEmpty()) {
            return inferOfRows(draft);
        }
        if (choices.isEmpty()) {
            return inferOpen(draft, answer);
        }
        if (Judgement.isOffered(choices)) {
            return QuestionType.TRUE_FALSE;
        }
        Optional<ChoiceKeys.Keys> keys = ChoiceKeys.read(answer, choices, numbering, false);
        return keys.filter(key -> key.set().size() > 1).isPresent() ? QuestionType.MULTIPLE : QuestionType.SINGLE;
    }

    private static QuestionType inferOfRows(Draft draft) {
        if (Judgement.isOffered(draft.choices())) {
            return QuestionType.TRUE_FALSE;
        }
        if (draft.choices().size() == 1) {
            return QuestionType.SHORT;
        }
        return RowRights.numbers(draft).size() > 1 ? QuestionType.MULTIPLE : QuestionType.SINGLE;
    }

    private static QuestionType inferOpen(Draft draft, String answer) {
        if (!draft.blanks().isEmpty()) {
            return QuestionType.FILL;
        }
        boolean isBit = answer.equals("1") || answer.equals("0");
        boolean hasRoom = BlankMarks.count(draft.stem().plain()) > 0;
        if (AnswerWords.truth(answer).isPresent() || isBit && !hasRoom) {
            return QuestionType.TRUE_FALSE;
        }
        if (AnswerWords.looksLikeKey(answer)) {
            return QuestionType.SINGLE;
        }
        return hasRoom ? QuestionType.FILL : QuestionType.SHORT;
    }
}
