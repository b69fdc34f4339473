package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.xuegui.quiz.QuestionType;

/** Groups the lines of a list into sections, questions and answers. For one file. */
final class ListReader {

    private static final int LEAST_UNANSWERED = 2;
    private static final int FAR = 5;
    private static final Set<Label> LEADING = Set.of(Label.STEM, Label.TYPE);
    private static final Pattern INSTRUCTION =
            Pattern.compile("^[(\\[]?(?:本大?题|本部分|共\\d|每小?题|下列各|以下各|请从|请将|在每|从每|答题说明|说明:)");
    /** The beginning of a case that is told before it is asked about. */
    private static final Pattern CASE = Pattern.compile("^[(\\[]?(?:病例|案例|案情|材料|资料|背景|情景|情境)[一二三四五六七八九十\\d]{0,3}[)\\]:]");

    private final List<Token> tokens;
    private final Evidence evidence;
    private final Numbering numbering;
    private final AnswerReader answers;
    private final AnswerBook book = new AnswerBook();
    private final List<Section> sections = new ArrayList<>();
    private final List<Line> strays = new ArrayList<>();
    /** The last question of each number. */
    private final Map<Integer, Draft> lastOf = new HashMap<>();
    private final Map<Label, String> setFields = new EnumMap<>(Label.class);
    private Section section = new Section(Optional.empty(), 1);
    private Draft draft;
    private SharedPart shared;
    private String topic = "";
    private boolean isInAnswers;
    private int found;

    ListReader(List<Token> tokens) {
        this.tokens = tokens;
        this.evidence = new Evidence(tokens);
        this.numbering = new Numbering(evidence);
        this.answers = new AnswerReader(book, tokens, evidence);
        sections.add(section);
    }

    /**
     * What the lines hold.
     *
     * @param strays lines that belong to nothing
     * @param setFields what is said of the whole list
     */
    record Result(List<Section> sections, AnswerBook book, List<Line> strays, Map<Label, String> setFields, int found) {}

    Result read() {
        for (int i = 0; i < tokens.size(); i++) {
            take(i, tokens.get(i));
        }
        return new Result(sections, book, strays, setFields, found);
    }

    private void take(int i, Token token) {
        if (token instanceof Token.Noise) {
            return;
        }
        Optional<SharedPart> part = token instanceof Token.Text || token instanceof Token.Bracketed
                ? SharedPart.of(token.line()) : Optional.empty();
        if (part.isPresent()) {
            leave();
            shared = part.get();
        } else if (shared != null && draft == null && !isInAnswers && shared.take(token)) {
            return;
        } else if (token instanceof Token.Head head) {
            head(i, head);
        } else if (token instanceof Token.Category category) {
            topic = category.name();
            leave();
        } else if (token instanceof Token.AnswerHead head) {
            answerHead(i, head);
        } else if (token instanceof Token.AnswerRow row) {
            answerRow(i, row);
        } else if (!isInAnswers || isQuestionAgain(i)) {
            question(i, token);
        } else if (!answers.take(i)) {
            strays.add(token.line());
        }
    }

    private boolean isQuestionAgain(int i) {
        isInAnswers = !answers.isQuestion(i) && !isUnnumberedStart(i);
        return !isInAnswers;
    }

    private void leave() {
        draft = null;
        isInAnswers = false;
        numbering.endOfSection();
    }

    private void head(int i, Token.Head head) {
        boolean isOfAnswers = head.head().isOfAnswers() || isInAnswers && (answers.isAnswers(i + 1)
                || isSectionSeen(head.head()) && !(i + 1 < tokens.size() && answers.isQuestion(i + 1)))
                || answers.isEntry(i + 1) && isSectionSeen(head.head());
        if (isOfAnswers) {
            draft = null;
            isInAnswers = true;
            book.open(Optional.of(head.head()), null);
            return;
        }
        if (isTypeOfDraft(i, head)) {
            draft.setType(head.head().type());
            return;
        }
        leave();
        section = new Section(Optional.of(head.head()), head.line().number());
        sections.add(section);
    }

    /** Whether questions of such a section stand above, some without an answer. */
    private boolean isSectionSeen(SectionHead head) {
        return sections.stream()
                .filter(one -> one.head().map(seen -> seen.name().equals(head.name())).orElse(false))
                .anyMatch(one -> one.unanswered() > 0);
    }

    /** Whether the type stands inside the question it belongs to. */
    private boolean isTypeOfDraft(int i, Token.Head head) {
        boolean isBeforeMore = i + 1 < tokens.size()
                && (tokens.get(i + 1) instanceof Token.Option || tokens.get(i + 1) instanceof Token.Labelled);
        return draft != null && !draft.isAnswered() && isBeforeMore && head.head().ordinal() == 0;
    }

    private void answerHead(int i, Token.AnswerHead head) {
        boolean isList = answers.isAnswers(i + 1) || i + 1 < tokens.size() && tokens.get(i + 1) instanceof Token.Head;
        boolean isNumbered = i + 1 < tokens.size() && tokens.get(i + 1) instanceof Token.Numbered
                && (draft == null || draft.isAnswered() || section.unanswered() >= LEAST_UNANSWERED
                        || isFirstNumber(i + 1) && isNothingAnswered());
        if (isInAnswers || isList || isNumbered || draft == null) {
            draft = null;
            isInAnswers = true;
            book.open(Optional.empty(), section.drafts().isEmpty() ? null : section);
        } else if (head.line().folded().contains("解析") && draft.isAnswered()) {
            draft.addExplanation(head.line().upTo(0));
        } else {
            draft.setAnswer(head.line().upTo(0));
        }
    }

    private boolean isFirstNumber(int i) {
        return tokens.get(i) instanceof Token.Numbered numbered && numbered.start().number() == 1;
    }

    private boolean isNothingAnswered() {
        return found >= LEAST_UNANSWERED && sections.stream()
                .allMatch(one -> one.unanswered() == one.drafts().size());
    }

    private void answerRow(int i, Token.AnswerRow row) {
        if (!isInAnswers) {
            draft = null;
            isInAnswers = true;
            book.open(Optional.empty(), section.drafts().isEmpty() ? null : section);
        }
        answers.take(i);
    }

    private void question(int i, Token token) {
        if (token instanceof Token.Numbered numbered) {
            numbered(i, numbered);
        } else if (token instanceof Token.Option option) {
            option(i, option);
        } else if (token instanceof Token.Labelled labelled) {
            labelled(i, labelled);
        } else if (token instanceof Token.Bracketed bracketed) {
            bracketed(i, bracketed);
        } else {
            text(i, token.line());
        }
    }

    private void numbered(int i, Token.Numbered token) {
        if (isAnswerEntry(token)) {
            draft = null;
            isInAnswers = true;
            book.open(Optional.empty(), null);
            answers.take(i);
            return;
        }
        if (!numbering.isStart(i, token.start(), section, draft)) {
            text(i, token.line());
            return;
        }
        start(token.line(), token.start());
        numbering.started(token.start().number());
        DraftParts.stem(draft, token.body());
    }

    /** Whether it gives the answer of a question above, as 1.【答案】B does, though no head says that answers follow. */
    private boolean isAnswerEntry(Token.Numbered token) {
        Draft asked = lastOf.get(token.start().number());
        return asked != null && !asked.isAnswered() && AnswerReader.isEntry(token);
    }

    private void start(Line line, NumberedLine number) {
        draft = new Draft(line, number == null ? 0 : number.number(), section, topic);
        section.add(draft, number == null ? null : number.style());
        lastOf.put(draft.number(), draft);
        if (shared != null && shared.isOf(draft.number())) {
            shared.text().forEach(draft::addStem);
            draft.share(shared.options());
        } else {
            shared = null;
        }
        found++;
    }

    private void option(int i, Token.Option token) {
        if (!isOption(i, token)) {
            text(i, token.line());
            return;
        }
        DraftParts.option(draft, token.start(), token.body());
    }

    private boolean isOption(int i, Token.Option token) {
        boolean isPossible = draft != null && !draft.isPlainShort() && (draft.part() == Draft.Part.STEM || draft.part() == Draft.Part.OPTION
                || draft.options().isEmpty() && !draft.isOfType(QuestionType.SHORT));
        if (!isPossible) {
            return false;
        }
        int index = token.start().index();
        boolean isSigned = token.start().strength() == OptionLine.Strength.SIGNED;
        boolean isNextOption = i + 1 < tokens.size() && tokens.get(i + 1) instanceof Token.Option next
                && next.start().index() > index;
        boolean isMore = isNextOption || InlineOptions.places(token.line(), 1, index + 1, index + 2).size() > 0;
        if (draft.options().isEmpty()) {
            boolean hasFirst = index == 0 || !draft.stem().isEmpty()
                    && InlineOptions.start(draft.stem().get(draft.stem().size() - 1)) >= 0;
            return isSigned && hasFirst || isMore;
        }
        boolean isNext = index > draft.lastOption() && index <= draft.lastOption() + 4;
        return isSigned ? index > 0 : isNext;
    }

    private void bracketed(int i, Token.Bracketed token) {
        boolean isBlank = draft != null && draft.stem().stream().anyMatch(line -> line.folded().contains("__"));
        boolean isAnswer = draft != null && !draft.isAnswered()
                && (AnswerValue.isLike(token.values().get(0).folded()) || isBlank);
        if (isAnswer) {
            draft.setBracketed(token.values());
        } else {
            text(i, token.line());
        }
    }

    private void labelled(int i, Token.Labelled token) {
        Label first = token.fields().get(0).label();
        if (first == Label.TYPE) {
            SectionHead.of(token.fields().get(0).value().folded())
                    .ifPresent(head -> head(i, new Token.Head(token.line(), head)));
            return;
        }
        boolean isPlainRemark = first == Label.REMARK && "[(<".indexOf(token.line().folded().charAt(0)) < 0;
        if (isPlainRemark && (draft == null || !draft.isAnswered())) {
            text(i, token.line());
            return;
        }
        boolean isPartOfTask = first == Label.STEM && draft != null && !draft.isComplete()
                && (draft.number() > 0 || isCase(draft.start())) && draft.isOfType(QuestionType.SHORT);
        if (isPartOfTask) { // 问题： inside a case that was told
            text(i, token.line());
            return;
        }
        if (first == Label.STEM && (draft == null || draft.isComplete() || !draft.stem().isEmpty())) {
            start(token.line(), null);
        }
        if (first == Label.CATEGORY && (draft == null || token.line().isAfterBreak())) {
            topic = token.fields().get(0).value().text();
            draft = null;
            return;
        }
        if (draft == null) {
            beforeQuestions(token);
            return;
        }
        keep(token.line(), DraftParts.fields(draft, token.fields()));
    }

    private void beforeQuestions(Token.Labelled token) {
        Field field = token.fields().get(0);
        switch (field.label()) {
            case SET_TITLE, SET_ID, PACK, SET_TOPIC ->
                    setFields.putIfAbsent(field.label(), Line.unshielded(field.value().text()));
            case TOPIC -> topic = field.value().text();
            default -> strays.add(token.line());
        }
    }

    private void text(int i, Line line) {
        int answer = draft != null && !draft.isAnswered() && (draft.isOfType(QuestionType.FILL)
                || draft.isOfType(QuestionType.SHORT)) ? Label.endOfAnswerWord(line.folded()) : -1;
        if (answer > 0 && !isAnswerBelow(i)) {
            draft.setAnswer(line.from(answer));
        } else if (isInstruction(i)) {
            strays.add(line);
        } else if (isUnnumberedStart(i)) {
            start(line, null);
            DraftParts.stem(draft, line.folded().startsWith("问:") ? line.from(2) : line);
        } else if (draft == null) {
            strays.add(line);
        } else {
            keep(line, DraftParts.goOn(draft, line));
        }
    }

    /** Whether an answer with its label follows, so that a word for answers here belongs to the task. */
    private boolean isAnswerBelow(int i) {
        int at = i + 1;
        while (at < tokens.size() && at < i + FAR
                && (tokens.get(at) instanceof Token.Noise || tokens.get(at) instanceof Token.Text)) {
            at++;
        }
        return at < tokens.size() && tokens.get(at) instanceof Token.Labelled labelled && labelled.isAnswer();
    }

    /** A line the question had no place for belongs to nothing. */
    private void keep(Line line, boolean isTaken) {
        if (!isTaken) {
            strays.add(line);
        }
    }

    /** Whether a question without a number starts here: the one before is complete, and options follow. */
    private boolean isUnnumberedStart(int i) {
        Token token = tokens.get(i);
        if (!(token instanceof Token.Text) || token.line().isShielded()) {
            return false;
        }
        boolean isAfterBreak = token.line().isAfterBreak() || StemMarks.isTyped(token.line())
                || i > 0 && tokens.get(i - 1) instanceof Token.Noise;
        if (draft == null) {
            return isCase(token.line()) && section.type().map(type -> type.is(QuestionType.SHORT)).orElse(false)
                    || isJudged(token)
                    || !isTitle(i) && (evidence.isBeforeOptions(i) || !section.isNumbered() && isAnsweredAlone(i));
        }
        boolean isSettled = draft.isAnswered() && (isAfterBreak || draft.hasClosedAnswer()
                || draft.part() == Draft.Part.NONE);
        if (evidence.isBeforeOptions(i)) {
            boolean isHeading = !draft.isComplete() && draft.number() == 0 && isAfterBreak;
            if (isHeading) {
                drop();
            }
            return isHeading || isSettled || draft.isComplete() && isAfterBreak && !draft.isInOpenText();
        }
        return !section.isNumbered() && (isSettled && isAfterBreak && isAnsweredAlone(i)
                || isJudged(token) && draft.isComplete());
    }

    /** Whether the line is a title: the first question, or a stem or a type with its label, follows. */
    private boolean isTitle(int i) {
        int at = i + 1;
        while (at < tokens.size() && at < i + FAR && (tokens.get(at) instanceof Token.Noise
                || tokens.get(at) instanceof Token.Text)) {
            at++;
        }
        if (at < tokens.size() && tokens.get(at) instanceof Token.Numbered numbered) {
            return numbered.start().number() == 1 && evidence.isAnswered(at);
        }
        return at < tokens.size() && tokens.get(at) instanceof Token.Labelled labelled
                && LEADING.contains(labelled.fields().get(0).label());
    }

    /** Whether the line goes on with the head above, as 共 70 题，每题 1 分 does. */
    private boolean isInstruction(int i) {
        return draft == null && i > 0 && tokens.get(i - 1) instanceof Token.Head
                && INSTRUCTION.matcher(Folding.compact(tokens.get(i).line().folded())).find();
    }

    private static boolean isCase(Line line) {
        return CASE.matcher(line.folded()).find();
    }

    private boolean isAnsweredAlone(int i) {
        return evidence.isAnsweredAtOnce(i);
    }

    private boolean isJudged(Token token) {
        return section.type().map(type -> type.is(QuestionType.TRUE_FALSE)).orElse(false)
                && InnerAnswer.isIn(token.line().folded());
    }

    /** What looked like a question without a number was a heading or a remark. */
    private void drop() {
        strays.addAll(draft.stem());
        section.drafts().remove(section.drafts().size() - 1);
        found--;
        draft = null;
    }
}
