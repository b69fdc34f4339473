package org.xuegui.exchange.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.BlankMarks;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;

/**
 * Reads drag and drop into text and gap select: {@code [[2]]} in the stem is a gap that takes the second of the
 * texts offered; those of one group are offered together.
 */
final class GapReader {

    private static final Pattern GAP = Pattern.compile("\\[\\[([1-9]\\d{0,2})]]");

    private record Offer(String text, String group) {}

    private final XmlElement xml;
    private final MoodleText texts;
    private final Remarks remarks;
    private final boolean isDragged;
    private final List<Offer> offers;

    GapReader(XmlElement xml, MoodleText texts, Remarks remarks) {
        this.xml = xml;
        this.texts = texts;
        this.remarks = remarks;
        this.isDragged = xml.attribute("type", "").equals("ddwtos");
        this.offers = xml.children(isDragged ? "dragbox" : "selectoption").stream()
                .map(offer -> new Offer(texts.passage(offer).plain(), group(offer)))
                .toList();
    }

    private static String group(XmlElement offer) {
        String group = offer.value("group");
        return group.isEmpty() ? "1" : group;
    }

    Question read(Function<Passage, QuestionDetails> details) {
        XmlElement stem = xml.child("questiontext").orElseThrow();
        String text = BlankMarks.without(stem.value());
        StringBuilder marked = new StringBuilder();
        List<Offer> right = new ArrayList<>();
        Matcher gap = GAP.matcher(text);
        int from = 0;
        while (gap.find()) {
            int number = Integer.parseInt(gap.group(1));
            if (number > offers.size() || offers.get(number - 1).text().isBlank()) {
                throw remarks.leftOut("gap-unknown", gap.group(), offers.size());
            }
            right.add(offers.get(number - 1));
            marked.append(text, from, gap.start()).append(BlankMarks.mark(right.size()));
            from = gap.end();
        }
        if (right.isEmpty()) {
            throw remarks.leftOut("cloze-none");
        }
        Passage whole = texts.marked(stem, marked.append(text.substring(from)).toString());
        if (whole.blanks().size() != right.size()) {
            throw remarks.leftOut("gift-blank-lost");
        }
        boolean isOneBank = isDragged && offers.stream().map(Offer::group).distinct().count() == 1;
        List<BlankKey> keys = right.stream().map(offer -> key(offer, isOneBank)).toList();
        List<String> bank = isOneBank ? said(offers) : List.of();
        return new FillBlank(details.apply(whole), keys, bank, false);
    }

    private BlankKey key(Offer right, boolean isOneBank) {
        List<String> choices = isOneBank
                ? List.of()
                : said(offers.stream().filter(offer -> offer.group().equals(right.group())).toList());
        return new BlankKey.Text(List.of(right.text()), false, choices);
    }

    private static List<String> said(List<Offer> offers) {
        return offers.stream().map(Offer::text).filter(text -> !text.isBlank()).toList();
    }
}
