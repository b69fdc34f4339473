package org.xuegui.exchange.sheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.load.ColumnMapping;
import org.xuegui.quiz.load.ColumnMapping.Numbering;
import org.xuegui.quiz.load.ColumnRole;

/** What all questions of a table together show of words and numbers that say nothing alone. */
final class Evidence {

    private static final Pattern FIRST = Pattern.compile("\\D{1,20}1");
    private static final Set<String> HALVES = Set.of("A", "B");
    private static final Pattern INDEX = Pattern.compile("(?i)索引|下标|index");

    private Evidence() {}

    /** The mapping with what the questions show; what a person chose stays. */
    static ColumnMapping of(List<Draft> drafts, ColumnMapping mapping) {
        Numbering told = mapping.numbering() == Numbering.UNKNOWN ? toldByHeading(mapping) : mapping.numbering();
        Numbering numbering = told == Numbering.UNKNOWN ? numbering(drafts, isCountedByHeadings(mapping)) : told;
        Map<String, Map<QuestionType, Integer>> seen = new HashMap<>();
        for (Draft draft : drafts) {
            boolean isOpen = TypeWords.find(draft.typeText()).filter(word -> word.type().isEmpty()).isPresent();
            if (isOpen) {
                seen.computeIfAbsent(key(draft.typeText()), word -> new EnumMap<>(QuestionType.class))
                        .merge(infer(draft, numbering), 1, Integer::sum);
            }
        }
        Map<String, QuestionType> codes = new HashMap<>(judgements(drafts));
        seen.forEach((word, types) -> {
            if (!isEachItsOwn(word, types)) {
                codes.putIfAbsent(word, likeliest(types));
            }
        });
        codes.putAll(mapping.typeCodes());
        return mapping.withTypeCodes(codes).withNumbering(numbering);
    }

    /** Numbers for types whose questions have no choices, only answers that are A or B. */
    private static Map<String, QuestionType> judgements(List<Draft> drafts) {
        Map<String, List<Draft>> byCode = drafts.stream()
                .filter(draft -> TypeWords.find(draft.typeText()).filter(word -> word.type().isEmpty()).isPresent())
                .collect(Collectors.groupingBy(draft -> key(draft.typeText())));
        Map<String, QuestionType> judgements = new HashMap<>();
        byCode.forEach((code, coded) -> {
            boolean isJudged = coded.size() > 1 && code.chars().allMatch(Character::isDigit)
                    && coded.stream().allMatch(draft -> draft.choices().isEmpty() && draft.blanks().isEmpty()
                            && HALVES.contains(CellText.compact(draft.text(ColumnRole.ANSWER))));
            if (isJudged) {
                judgements.put(code, QuestionType.TRUE_FALSE);
            }
        });
        return judgements;
    }

    /** 选择题 and such over questions of both kinds leave each to its own answer; a number means one type. */
    private static boolean isEachItsOwn(String word, Map<QuestionType, Integer> types) {
        boolean isNumber = word.chars().allMatch(Character::isDigit);
        return !isNumber && !word.equals(TypeWords.MULTIPLE_WORD)
                && types.containsKey(QuestionType.SINGLE) && types.containsKey(QuestionType.MULTIPLE);
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

    /** A heading such as Correct answer (1-4) says from where the answers count. */
    private static Numbering toldByHeading(ColumnMapping mapping) {
        String heading = mapping.columns().stream()
                .filter(column -> column.role() == ColumnRole.ANSWER)
                .map(column -> CellText.compact(column.heading()))
                .findFirst().orElse("");
        Matcher range = Headings.RANGE.matcher(heading);
        if (!range.find()) {
            return Numbering.UNKNOWN;
        }
        return range.group(1).equals("0") ? Numbering.FROM_ZERO : Numbering.FROM_ONE;
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
