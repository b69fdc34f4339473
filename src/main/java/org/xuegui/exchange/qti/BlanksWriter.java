package org.xuegui.exchange.qti;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;

/** Writes the blanks of a question: with a word bank as gaps, else as text entries and inline choices. */
final class BlanksWriter {

    private static final String GAP = "GAP_";
    private static final String WORD = "W";
    private static final String CHOICE = "C";

    private final FillBlank fill;
    private final XmlText xml;
    private final PassageXml passages;
    private final ScoringWriter scoring;
    private final Frame frame;

    /** Writes the rest of the item around a body and the processing of its responses. */
    @FunctionalInterface
    interface Frame {

        /** The most points, the content of the body, the processing. */
        void write(int points, Runnable body, Runnable processing);
    }

    BlanksWriter(FillBlank fill, XmlText xml, PassageXml passages, ScoringWriter scoring, Frame frame) {
        this.fill = fill;
        this.xml = xml;
        this.passages = passages;
        this.scoring = scoring;
        this.frame = frame;
    }

    void write() {
        if (isGapMatch()) {
            gaps();
        } else {
            entries();
        }
    }

    /** Whether the word bank holds each right word, each word once. */
    private boolean isGapMatch() {
        return !fill.wordBank().isEmpty()
                && new HashSet<>(fill.wordBank()).size() == fill.wordBank().size()
                && fill.blanks().stream().allMatch(key -> key instanceof BlankKey.Text text
                        && text.choices().isEmpty()
                        && fill.wordBank().containsAll(text.accepted()));
    }

    private void gaps() {
        List<String> correct = new ArrayList<>();
        List<String[]> shares = new ArrayList<>();
        for (int i = 0; i < fill.blanks().size(); i++) {
            List<String> accepted = ((BlankKey.Text) fill.blanks().get(i)).accepted();
            for (String word : accepted) {
                String pair = pair(word, i + 1);
                if (word.equals(accepted.get(0)) && !correct.contains(pair)) {
                    correct.add(pair);
                }
                addOnce(shares, pair);
            }
        }
        scoring.declare("RESPONSE", "multiple", "directedPair", correct, shares, "");
        frame.write(fill.blanks().size(), () -> {
            xml.open("gapMatchInteraction", "responseIdentifier", "RESPONSE", "shuffle", "true").line();
            for (int i = 0; i < fill.wordBank().size(); i++) {
                xml.open("gapText", "identifier", WORD + (i + 1), "matchMax", "0").flow(fill.wordBank().get(i))
                        .close("gapText").line();
            }
            passages.blocks(fill.stem(), number -> xml.empty("gap", "identifier", GAP + number));
            xml.close("gapMatchInteraction");
        }, this::processGaps);
    }

    private void processGaps() {
        if (isFree()) {
            inAnyOrder((word, number) -> scoring.hasPair(pair(word, number)));
        } else {
            scoring.process(true, false);
        }
    }

    private String pair(String word, int number) {
        return WORD + (fill.wordBank().indexOf(word) + 1) + ' ' + GAP + number;
    }

    private static void addOnce(List<String[]> shares, String key) {
        if (shares.stream().noneMatch(share -> share[0].equals(key))) {
            shares.add(new String[] {key, "1"});
        }
    }

    private void entries() {
        IntStream.rangeClosed(1, fill.blanks().size()).forEach(this::declare);
        frame.write(fill.blanks().size(), () -> passages.blocks(fill.stem(), this::blank), this::process);
    }

    private static String response(int number) {
        return "RESPONSE_" + number;
    }

    private BlankKey key(int number) {
        return fill.blanks().get(number - 1);
    }

    private void declare(int number) {
        if (key(number) instanceof BlankKey.Number value) {
            scoring.declare(response(number), "single", "float", List.of(value.shown()), List.of(), "");
            return;
        }
        BlankKey.Text text = (BlankKey.Text) key(number);
        boolean isChosen = !text.choices().isEmpty();
        List<String> accepted = isChosen
                ? text.accepted().stream()
                        .filter(text.choices()::contains)
                        .map(word -> CHOICE + (text.choices().indexOf(word) + 1))
                        .toList()
                : text.accepted();
        List<String[]> shares = new ArrayList<>();
        accepted.forEach(word -> addOnce(shares, word));
        scoring.declare(response(number), "single", isChosen ? "identifier" : "string",
                List.of(accepted.get(0)), shares, "");
    }

    private void blank(int number) {
        List<String> choices = key(number).choices();
        if (choices.isEmpty()) {
            xml.empty("textEntryInteraction", "responseIdentifier", response(number));
            return;
        }
        xml.open("inlineChoiceInteraction", "responseIdentifier", response(number), "shuffle", "false");
        for (int i = 0; i < choices.size(); i++) {
            xml.open("inlineChoice", "identifier", CHOICE + (i + 1)).flow(choices.get(i)).close("inlineChoice");
        }
        xml.close("inlineChoiceInteraction");
    }

    private void process() {
        if (isFree()) {
            inAnyOrder((word, number) -> scoring.isText(response(number), word));
            return;
        }
        scoring.begin();
        for (int number = 1; number <= fill.blanks().size(); number++) {
            if (key(number) instanceof BlankKey.Number value) {
                scoring.addNear(response(number), value.tolerance().toPlainString());
            } else {
                scoring.addMapped(response(number));
            }
        }
        scoring.end();
    }

    /** Whether the rules can give the order free: all is typed or taken from one bank, no word fits two keys. */
    private boolean isFree() {
        Set<String> all = new HashSet<>();
        return fill.isAnyOrder() && fill.blanks().stream().allMatch(key -> key instanceof BlankKey.Text text
                && text.choices().isEmpty()
                && folded(text).stream().allMatch(all::add));
    }

    private static Set<String> folded(BlankKey.Text key) {
        return key.accepted().stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /** A point for each key one of whose words stands in any blank. */
    private void inAnyOrder(ObjIntConsumer<String> test) {
        scoring.begin();
        for (BlankKey key : fill.blanks()) {
            scoring.addIfAny(() -> {
                for (String word : ((BlankKey.Text) key).accepted()) {
                    IntStream.rangeClosed(1, fill.blanks().size()).forEach(number -> test.accept(word, number));
                }
            });
        }
        scoring.end();
    }
}
