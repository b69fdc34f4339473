package org.xuegui.exchange.anki;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.BlankMarks;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;

/** Makes questions with blanks: of hidden parts, and of cards on which the answer is typed. */
final class BlankReader {

    private static final String LINE = "__";
    private static final int MOST_BLANKS = 200;

    private final AnkiNote note;
    private final FieldText texts;
    private final Remarks remarks;
    private final boolean isAnyOrder;

    BlankReader(AnkiNote note, FieldText texts, Remarks remarks, boolean isAnyOrder) {
        this.note = note;
        this.texts = texts;
        this.remarks = remarks;
        this.isAnyOrder = isAnyOrder;
    }

    /** A blank for each hidden part; {@code details} takes stem and explanation. */
    Question cloze(String front, BiFunction<Passage, Passage, QuestionDetails> details) {
        ClozeText cloze = ClozeText.read(front);
        int count = cloze.parts().size();
        if (count == 0) {
            throw remarks.leftOut("anki-cloze-none");
        }
        if (count > MOST_BLANKS) {
            throw remarks.leftOut("anki-many-blanks", count, MOST_BLANKS);
        }
        if (cloze.isNested()) {
            remarks.warn("anki-cloze-nested");
        }
        List<BlankKey> keys = new ArrayList<>(Collections.nCopies(count, null));
        boolean isNumbered = cloze.isNumbered();
        String html = cloze.html();
        StringBuilder marked = new StringBuilder(html.length());
        int from = 0;
        for (int i = 0; i < count; i++) {
            ClozeText.Part part = cloze.parts().get(i);
            Optional<BlankKey> own = BlankAttribute.read(part.answer());
            int number = isNumbered ? part.number() : i + 1;
            keys.set(number - 1, own.orElseGet(() -> key(part.answer())));
            String mark = BlankMarks.mark(i + 1);
            int at = html.indexOf(mark, from);
            marked.append(html, from, at).append(BlankMarks.mark(number));
            if (!part.hint().isBlank() && own.isEmpty()) {
                marked.append('（').append(part.hint()).append('）');
                remarks.inform("anki-hint", texts.passage(part.hint(), remarks).plain());
            }
            from = at + mark.length();
        }
        marked.append(html, from, html.length());
        Passage explanation = texts.passage(AnkiNote.joined(note.back()), remarks);
        return fill(marked.toString(), keys, BackText.explanation(explanation), details);
    }

    /** One blank for what is typed: at the line drawn in the front, else behind it. */
    Question typed(String front, BiFunction<Passage, Passage, QuestionDetails> details) {
        if (note.back().isEmpty() || note.back().get(0).isBlank()) {
            throw remarks.leftOut("no-right-answer");
        }
        int line = front.indexOf(LINE);
        String html = front + BlankMarks.mark(1);
        if (line >= 0) {
            int end = line;
            while (end < front.length() && front.charAt(end) == '_') {
                end++;
            }
            html = front.substring(0, line) + BlankMarks.mark(1) + front.substring(end);
        }
        String rest = AnkiNote.joined(note.back().subList(1, note.back().size()));
        Passage explanation = BackText.explanation(texts.passage(rest, remarks));
        if (texts.passage(front, remarks).isEmpty()) {
            throw remarks.leftOut(front.isBlank() ? "stem-missing" : "anki-only-media");
        }
        return fill(html, List.of(key(note.back().get(0))), explanation, details);
    }

    private BlankKey key(String answer) {
        String text = Spaces.strip(texts.passage(answer, remarks).plain());
        if (text.isEmpty() || text.equals("[]")) {
            throw remarks.leftOut("anki-answer-empty");
        }
        return new BlankKey.Text(List.of(text), false, List.of());
    }

    private Question fill(String html, List<BlankKey> keys, Passage explanation,
            BiFunction<Passage, Passage, QuestionDetails> details) {
        Passage stem = texts.passage(html, remarks);
        List<Integer> expected = IntStream.rangeClosed(1, keys.size()).boxed().toList();
        if (!stem.blanks().stream().sorted().toList().equals(expected)) {
            throw remarks.leftOut("anki-blank-lost");
        }
        return new FillBlank(details.apply(stem, explanation), keys, List.of(), isAnyOrder);
    }
}
