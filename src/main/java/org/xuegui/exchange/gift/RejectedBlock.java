package org.xuegui.exchange.gift;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.gift.GiftText.WithFeedback;
import org.xuegui.exchange.input.LeftOut;
import org.xuegui.exchange.input.QuestionIds;
import org.xuegui.exchange.input.QuestionTags;
import org.xuegui.exchange.input.Rejection;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.exchange.input.TextFormat;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.load.RejectedQuestion;

/** What a block says that cannot be used as it stands: its stem, and what its braces offer. */
final class RejectedBlock {

    private static final int MOST = 100;

    private final Remarks quiet;
    private final Rejection rejection;
    private final TextFormat format;

    private RejectedBlock(String text, Place place) {
        this.quiet = new Remarks(new ProblemCollector(), place);
        this.rejection = new Rejection(place);
        this.format = GiftText.of(text, TextFormat.MOODLE).format();
    }

    static Optional<RejectedQuestion> read(GiftBlock block, String topic, Place place) {
        String text = Spaces.strip(block.text());
        String id = new Comments(block.comments()).first("id").orElse(QuestionIds.NONE);
        try {
            QuestionText parted = QuestionText.of(text, new Remarks(new ProblemCollector(), place));
            return new RejectedBlock(parted.text(), place).gather(parted, id, topic);
        } catch (LeftOut withoutBraces) {
            RejectedBlock whole = new RejectedBlock(text, place);
            return whole.asking(text, id, topic).question();
        }
    }

    private Rejection asking(String stem, String id, String topic) {
        Passage passage = GiftText.of(stem, TextFormat.MOODLE).passage(quiet);
        return rejection.details(QuestionTags.of(List.of()).details(id, passage, Passage.EMPTY, topic));
    }

    private Optional<RejectedQuestion> gather(QuestionText text, String id, String topic) {
        if (text.answers().size() > 1) {
            return asking(text.stemWithBlanks(), id, topic).type(QuestionType.FILL).question();
        }
        String body = text.answers().get(0).body();
        boolean isFill = answers(body);
        return asking(isFill ? text.stemWithBlanks() : text.stem(), id, topic).question();
    }

    /** Gathers the answers; whether they are those of a blank. */
    private boolean answers(String body) {
        if (body.isEmpty()) {
            rejection.type(QuestionType.SHORT);
        } else if (body.startsWith("#")) {
            rejection.type(QuestionType.FILL).answer(typed(body.substring(1)));
            return true;
        } else if (body.startsWith(">")) {
            rejection.type(QuestionType.ORDERING);
            body.lines().skip(1).limit(MOST).forEach(line -> rejection.choice(passage(line), false));
        } else if (body.indexOf('~') >= 0) {
            rejection.type(body.indexOf('=') >= 0 ? QuestionType.SINGLE : QuestionType.MULTIPLE);
            Stream.of(body.replace("=", "~=").split("~")).limit(MOST).forEach(this::choice);
        } else if (body.contains(AnswerReader.ARROW)) {
            rejection.type(QuestionType.MATCHING);
            Stream.of(body.split("=")).map(Spaces::strip).filter(pair -> !pair.isEmpty()).limit(MOST)
                    .forEach(this::pair);
        } else {
            rejection.type(QuestionType.FILL).answer(typed(body));
            return true;
        }
        return false;
    }

    private Passage passage(String guarded) {
        return GiftText.of(guarded, format).passage(quiet);
    }

    private void choice(String piece) {
        boolean isMarked = piece.startsWith("=");
        AnswerWeight weight = AnswerWeight.of(Spaces.strip(isMarked ? piece.substring(1) : piece));
        Passage text = passage(WithFeedback.of(weight.rest()).text());
        if (!text.isEmpty()) {
            rejection.choice(text, isMarked || weight.share().map(share -> share.signum() > 0).orElse(false));
        }
    }

    private void pair(String piece) {
        int arrow = piece.indexOf(AnswerReader.ARROW);
        rejection.pair(passage(arrow < 0 ? piece : piece.substring(0, arrow)),
                arrow < 0 ? Passage.EMPTY : passage(piece.substring(arrow + AnswerReader.ARROW.length())));
    }

    /** The first answer to be typed. */
    private static String typed(String body) {
        String first = Stream.of(body.split("[=~]")).map(Spaces::strip).filter(piece -> !piece.isEmpty()).findFirst().orElse("");
        return GiftText.plain(WithFeedback.of(AnswerWeight.of(first).rest()).text());
    }
}
