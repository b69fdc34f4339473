package org.xuegui.exchange.text;

import java.util.List;
import java.util.Optional;
import org.xuegui.quiz.QuestionType;

/** Reads lines that hold answers only. */
final class AnswerReader {

    /** How far a list inside an answer is looked through. */
    private static final int MOST_ITEMS = 40;
    private static final int LONGEST_HEAD = 12;
    private static final int WIDEST_NUMBER = 16;

    private final AnswerBook book;
    private final List<Token> tokens;
    private final Evidence evidence;

    AnswerReader(AnswerBook book, List<Token> tokens, Evidence evidence) {
        this.book = book;
        this.tokens = tokens;
        this.evidence = evidence;
    }

    /** The answers of a file that holds nothing else. */
    static AnswerBook readAll(List<Token> tokens) {
        AnswerBook book = new AnswerBook();
        AnswerReader reader = new AnswerReader(book, tokens, new Evidence(tokens));
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Token.Head head) {
                book.open(Optional.of(head.head()), null);
            } else {
                reader.take(i);
            }
        }
        return book;
    }

    /** Whether the line at this place shows that answers go on or begin: numbers with nothing but answers. */
    boolean isAnswers(int i) {
        int at = i;
        while (at < tokens.size() && tokens.get(at) instanceof Token.Noise) {
            at++;
        }
        if (at >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        return token instanceof Token.AnswerRow
                || token instanceof Token.Numbered numbered && AnswerValue.isLike(numbered.body().folded());
    }

    /** Whether the next line that says something is a number and a label of an answer, as 1.【答案】B. */
    boolean isEntry(int i) {
        int at = i;
        while (at < tokens.size() && tokens.get(at) instanceof Token.Noise) {
            at++;
        }
        return at < tokens.size() && tokens.get(at) instanceof Token.Numbered numbered && isEntry(numbered);
    }

    /** Whether it is a number and a label of an answer or of its explanation. */
    static boolean isEntry(Token.Numbered numbered) {
        List<Field> fields = Field.of(numbered.body());
        return !fields.isEmpty()
                && (fields.get(0).label() == Label.ANSWER || fields.get(0).label() == Label.EXPLANATION);
    }

    /** Whether options follow the numbered line: then it is a question again. */
    boolean isQuestion(int i) {
        return tokens.get(i) instanceof Token.Numbered numbered && evidence.isBeforeOptions(i)
                && !AnswerValue.isLike(numbered.body().folded());
    }

    /** Takes the line at this place as a part of the answers; false where it is nothing of theirs. */
    boolean take(int i) {
        Token token = tokens.get(i);
        if (token instanceof Token.AnswerRow row) {
            headOf(row).ifPresent(head -> book.open(Optional.of(head), null));
            book.addRow(row.line(), row.cells());
            return true;
        }
        if (token instanceof Token.Numbered numbered) {
            number(i, numbered);
            return true;
        }
        if (token instanceof Token.Labelled labelled) {
            labelled.fields().forEach(this::field);
            return book.lastEntry().isPresent();
        }
        if (token instanceof Token.Text && isHeaded(token.line())) {
            return true;
        }
        boolean isText = token instanceof Token.Text || token instanceof Token.Option
                || token instanceof Token.Bracketed;
        if (isText && book.lastEntry().isPresent()) {
            book.lastEntry().get().add(token.line());
            return true;
        }
        return !isText;
    }

    /** Whether the line names a section and gives its answers, as 填空题：1.北京 2.上海; they are then taken. */
    private boolean isHeaded(Line line) {
        int colon = line.folded().indexOf(':');
        String name = colon > 0 && colon < LONGEST_HEAD ? Folding.compact(line.folded().substring(0, colon)) : "";
        Optional<SectionHead> head = TypeName.isWhole(name) ? SectionHead.of(name) : Optional.empty();
        Line rest = line.from(colon + 1);
        if (head.isEmpty() || numberAt(rest.folded(), 0).isEmpty()) {
            return false;
        }
        book.open(head, null);
        addNumbered(rest, !head.get().type().is(QuestionType.SHORT));
        return true;
    }

    private void addNumbered(Line line, boolean isParted) {
        int at = 0;
        while (at < line.text().length()) {
            NumberedLine start = numberAt(line.folded(), at).orElseThrow();
            int body = at + start.bodyStart();
            int next = isParted ? placeOf(start.number() + 1, line.folded(), body) : line.text().length();
            AnswerBook.Entry entry = new AnswerBook.Entry(line, start.number());
            entry.add(line.part(Math.min(body, next), next));
            book.add(entry);
            at = next;
        }
    }

    /** Where this number stands behind a space with a sign behind it; the text's end where it does not. */
    private static int placeOf(int number, String folded, int from) {
        String word = " " + number;
        for (int at = folded.indexOf(word, from - 1); at >= 0; at = folded.indexOf(word, at + 1)) {
            if (numberAt(folded, at + 1).filter(one -> one.number() == number).isPresent()) {
                return at + 1;
            }
        }
        return folded.length();
    }

    private static Optional<NumberedLine> numberAt(String folded, int at) {
        return NumberedLine.of(folded.substring(at, Math.min(folded.length(), at + WIDEST_NUMBER)))
                .filter(number -> !number.isWeak());
    }

    private static Optional<SectionHead> headOf(Token.AnswerRow row) {
        String head = row.cells().head().replace(":", "");
        return SectionHead.of(head);
    }

    private boolean isRepeated(int i, int number) {
        for (int at = i + 1; at < tokens.size() && at <= i + MOST_ITEMS; at++) {
            if (tokens.get(at) instanceof Token.Head) {
                return false;
            }
            if (tokens.get(at) instanceof Token.Numbered other && other.start().number() == number) {
                return true;
            }
        }
        return false;
    }

    private void number(int i, Token.Numbered numbered) {
        Optional<AnswerBook.Entry> last = book.lastEntry();
        int number = numbered.start().number();
        boolean isItem = last.isPresent() && (last.get().isOfOtherStyle(numbered.start().style())
                || last.get().takesItem(number, isRepeated(i, number)));
        if (isItem) {
            last.get().add(numbered.line());
            return;
        }
        AnswerBook.Entry entry = new AnswerBook.Entry(numbered.line(), number, numbered.start().style());
        Line body = numbered.body();
        int label = Field.of(body).isEmpty() ? Field.startInside(body, 0) : 0;
        entry.add(label < 0 ? body : body.upTo(label));
        book.add(entry);
        if (label >= 0) {
            Label.at(body.folded(), label)
                    .ifPresent(found -> Field.from(body.from(label), shifted(found, label)).forEach(this::field));
        }
    }

    private static Label.Found shifted(Label.Found found, int by) {
        return new Label.Found(found.label(), found.end() - by, found.hasColon(), found.isBracketed());
    }

    private void field(Field field) {
        Optional<AnswerBook.Entry> last = book.lastEntry();
        if (last.isEmpty()) {
            return;
        }
        switch (field.label()) {
            case ANSWER -> last.get().setValue(field.value());
            case EXPLANATION, REMARK -> last.get().explain(field.value());
            case OWN_ANSWER, SCORE, DIFFICULTY, FACTS, STEM -> { }
            default -> last.get().add(field.value());
        }
    }
}
