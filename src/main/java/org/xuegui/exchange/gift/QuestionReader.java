package org.xuegui.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.LooseFeedback;
import org.xuegui.exchange.input.ModelAnswer;
import org.xuegui.exchange.input.QuestionIds;
import org.xuegui.exchange.input.QuestionTags;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.exchange.input.TextFormat;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.ShortAnswer;

/** Makes a question of its text. */
final class QuestionReader {

    private static final String GENERAL_FEEDBACK = "####";

    private final QuestionText text;
    private final Comments comments;
    private final String topic;
    private final Remarks remarks;
    private final TextFormat format;
    private final List<Passage> general = new ArrayList<>();

    private QuestionReader(QuestionText text, Comments comments, String topic, Remarks remarks) {
        this.text = text;
        this.comments = comments;
        this.topic = topic;
        this.remarks = remarks;
        this.format = GiftText.of(text.text(), TextFormat.MOODLE).format();
    }

    /**
     * The question; its id is {@link QuestionIds#NONE} where the comments give none.
     *
     * @throws org.xuegui.exchange.input.LeftOut if it cannot be used
     */
    static Question read(QuestionText text, Comments comments, String topic, Remarks remarks) {
        return new QuestionReader(text, comments, topic, remarks).question();
    }

    private Question question() {
        List<Asked> asked = text.answers().stream().map(segment -> asked(escaped(segment.body()))).toList();
        Passage explanation = explanation(asked);
        if (asked.get(0).blankKey().isPresent()) {
            return blanks(asked, explanation);
        }
        if (asked.size() > 1) {
            throw remarks.leftOut("gift-several-answers", asked.size());
        }
        Passage stem = stem(text.stem());
        if (asked.get(0) instanceof Asked.OfQuestion question) {
            return question.question().apply(details(stem, explanation));
        }
        ModelAnswer parts = ModelAnswer.of(explanation);
        return new ShortAnswer(details(stem, parts.explanation()), parts.answer(), parts.points());
    }

    private String escaped(String body) {
        String escaped = LooseSigns.guarded(body);
        if (!escaped.equals(body)) {
            remarks.warn("gift-sign-in-text");
        }
        return escaped;
    }

    private Asked asked(String body) {
        int separator = body.lastIndexOf(GENERAL_FEEDBACK);
        if (separator < 0) {
            return reader().read(body);
        }
        Passage feedback =
                GiftText.of(body.substring(separator + GENERAL_FEEDBACK.length()), format).passage(remarks);
        if (!feedback.isEmpty()) {
            general.add(feedback);
        }
        return reader().read(Spaces.strip(body.substring(0, separator)));
    }

    private AnswerReader reader() {
        return new AnswerReader(remarks, text.answers().size() > 1, format);
    }

    private Question blanks(List<Asked> asked, Passage explanation) {
        List<BlankKey> keys = asked.stream()
                .map(each -> each.blankKey().orElseThrow(() -> remarks.leftOut("gift-several-answers", asked.size())))
                .toList();
        if (keys.size() > 1) {
            remarks.inform("gift-several-blanks", keys.size());
        }
        String marked = text.stemWithBlanks();
        Passage stem = stem(marked);
        if (stem.blanks().size() != keys.size()) {
            throw remarks.leftOut("gift-blank-lost");
        }
        return new FillBlank(details(stem, explanation), keys, List.of(), false);
    }

    private Passage stem(String guarded) {
        Passage stem = GiftText.of(guarded, TextFormat.MOODLE).passage(remarks);
        boolean saysNothing = Spaces.strip(new Passage(stem.blocks()).plain()).replace("_", "").isEmpty();
        if (!saysNothing) {
            return stem;
        }
        if (text.title().isEmpty()) {
            throw remarks.leftOut("stem-missing");
        }
        remarks.inform("gift-title-as-stem", text.title());
        List<Passage.Block> blocks = new ArrayList<>(Passage.of(text.title()).blocks());
        blocks.addAll(stem.blocks());
        return new Passage(blocks);
    }

    /** General feedback, then whatever feedback has no place of its own. */
    private Passage explanation(List<Asked> asked) {
        List<Passage> loose = asked.stream().flatMap(each -> each.feedback().stream()).toList();
        return LooseFeedback.joined(general, loose, remarks);
    }

    private QuestionDetails details(Passage stem, Passage explanation) {
        QuestionTags tags = QuestionTags.of(comments.all("tag"));
        if (!tags.others().isEmpty()) {
            remarks.inform("tags-dropped", String.join("、", tags.others()));
        }
        return tags.details(comments.first("id").orElse(QuestionIds.NONE), stem, explanation, topic);
    }
}
