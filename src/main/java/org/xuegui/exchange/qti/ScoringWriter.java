package org.xuegui.exchange.qti;

import java.util.ArrayList;
import java.util.List;

/** Writes what is right, what is earned and what is shown afterwards. */
final class ScoringWriter {

    /** The outcome that shows what belongs to the choice made. */
    static final String FEEDBACK = "FEEDBACK";
    /** The outcome that shows the explanation. */
    static final String EXPLANATION = "EXPLANATION";
    /** The value it always has. */
    static final String SHOWN = "SHOWN";

    private static final String RESPONSE = "RESPONSE";
    private static final String SCORE = "SCORE";

    private final XmlText xml;
    private final QtiVersion version;

    ScoringWriter(XmlText xml, QtiVersion version) {
        this.xml = xml;
        this.version = version;
    }

    /**
     * A response declaration.
     *
     * @param correct the values of the correct response; none where there is none
     * @param shares keys and values of the mapping; none for no mapping
     * @param most the most the mapping gives; empty for no bound
     */
    void declare(
            String identifier,
            String cardinality,
            String baseType,
            List<String> correct,
            List<String[]> shares,
            String most) {
        xml.open("responseDeclaration", "identifier", identifier, "cardinality", cardinality, "baseType", baseType);
        if (!correct.isEmpty()) {
            xml.open("correctResponse");
            correct.forEach(value -> xml.open("value").text(value).close("value"));
            xml.close("correctResponse");
        }
        if (!shares.isEmpty()) {
            mapping(shares, most, baseType.equals("string"));
        }
        xml.close("responseDeclaration").line();
    }

    private void mapping(List<String[]> shares, String most, boolean isText) {
        if (most.isEmpty()) {
            xml.open("mapping", "defaultValue", "0");
        } else {
            xml.open("mapping", "lowerBound", "0", "upperBound", most, "defaultValue", "0");
        }
        for (String[] share : shares) {
            if (isText) {
                xml.empty("mapEntry", "mapKey", share[0], "mappedValue", share[1], "caseSensitive", "false");
            } else {
                xml.empty("mapEntry", "mapKey", share[0], "mappedValue", share[1]);
            }
        }
        xml.close("mapping");
    }

    /**
     * The outcome declarations.
     *
     * @param isByHand whether a person gives the score, which the rules leave at nothing
     */
    void outcomes(int points, String feedbackCardinality, boolean isExplained, boolean isByHand) {
        List<String> score = new ArrayList<>(List.of("normalMaximum", String.valueOf(points)));
        if (isByHand && version.canNameScorer()) {
            score.addAll(List.of("externalScored", "human"));
        }
        outcome(SCORE, "single", "float", "0", score);
        outcome("MAXSCORE", "single", "float", String.valueOf(points), List.of());
        if (!feedbackCardinality.isEmpty()) {
            outcome(FEEDBACK, feedbackCardinality, "identifier", "", List.of());
        }
        if (isExplained) {
            outcome(EXPLANATION, "single", "identifier", SHOWN, List.of());
        }
    }

    private void outcome(
            String identifier, String cardinality, String baseType, String value, List<String> others) {
        List<String> all = new ArrayList<>(
                List.of("identifier", identifier, "cardinality", cardinality, "baseType", baseType));
        all.addAll(others);
        String[] attributes = all.toArray(String[]::new);
        if (value.isEmpty()) {
            xml.empty("outcomeDeclaration", attributes).line();
            return;
        }
        xml.open("outcomeDeclaration", attributes).open("defaultValue").open("value").text(value).close("value")
                .close("defaultValue").close("outcomeDeclaration").line();
    }

    /** The declaration of the score of a whole test. */
    void total() {
        outcome(SCORE, "single", "float", "0", List.of());
    }

    /** The sum of what its items give as that score. */
    void sumUp() {
        xml.open("outcomeProcessing").open("setOutcomeValue", "identifier", SCORE).open("sum")
                .empty("testVariables", "variableIdentifier", SCORE)
                .close("sum").close("setOutcomeValue").close("outcomeProcessing").line();
    }

    /** The processing of one response. */
    void process(boolean isMapped, boolean hasFeedback) {
        if (!hasFeedback) {
            xml.empty("responseProcessing", "template", version.template(isMapped ? "map_response" : "match_correct"))
                    .line();
            return;
        }
        xml.open("responseProcessing");
        if (isMapped) {
            ifAnswered(RESPONSE, () -> xml.open("setOutcomeValue", "identifier", SCORE)
                    .empty("mapResponse", "identifier", RESPONSE).close("setOutcomeValue"));
        } else {
            xml.open("responseCondition").open("responseIf").open("match");
            compared(RESPONSE);
            xml.close("match").open("setOutcomeValue", "identifier", SCORE);
            one();
            xml.close("setOutcomeValue").close("responseIf").close("responseCondition");
        }
        xml.open("setOutcomeValue", "identifier", FEEDBACK).empty("variable", "identifier", RESPONSE)
                .close("setOutcomeValue").close("responseProcessing").line();
    }

    private void compared(String response) {
        xml.empty("variable", "identifier", response).empty("correct", "identifier", response);
    }

    private void one() {
        xml.open("baseValue", "baseType", "float").text("1").close("baseValue");
    }

    /** Begins rules written out. */
    void begin() {
        xml.open("responseProcessing").line();
    }

    /** Adds what the mapping gives for this response. */
    void addMapped(String response) {
        ifAnswered(response, () -> addToScore(() -> xml.empty("mapResponse", "identifier", response)));
    }

    /** No answer is no value, and a sum with it would be none either. */
    private void ifAnswered(String response, Runnable rule) {
        xml.open("responseCondition").open("responseIf").open("not").open("isNull")
                .empty("variable", "identifier", response).close("isNull").close("not");
        rule.run();
        xml.close("responseIf").close("responseCondition").line();
    }

    /** Adds a point where at least one of these tests holds. */
    void addIfAny(Runnable tests) {
        xml.open("responseCondition").open("responseIf").open("or");
        tests.run();
        xml.close("or");
        addToScore(this::one);
        xml.close("responseIf").close("responseCondition").line();
    }

    /** Tests whether this is the text of the response. */
    void isText(String response, String text) {
        xml.open("stringMatch", "caseSensitive", "false").empty("variable", "identifier", response)
                .open("baseValue", "baseType", "string").text(text).close("baseValue").close("stringMatch");
    }

    /** Tests whether this pair is among those of the response. */
    void hasPair(String pair) {
        xml.open("member").open("baseValue", "baseType", "directedPair").text(pair).close("baseValue")
                .empty("variable", "identifier", RESPONSE).close("member");
    }

    /** Adds a point where this number is near enough. */
    void addNear(String response, String tolerance) {
        xml.open("responseCondition").open("responseIf");
        if (tolerance.equals("0")) {
            xml.open("equal", "toleranceMode", "exact");
        } else {
            xml.open("equal", "toleranceMode", "absolute", "tolerance", tolerance + ' ' + tolerance);
        }
        compared(response);
        xml.close("equal");
        addToScore(this::one);
        xml.close("responseIf").close("responseCondition").line();
    }

    private void addToScore(Runnable value) {
        xml.open("setOutcomeValue", "identifier", SCORE).open("sum").empty("variable", "identifier", SCORE);
        value.run();
        xml.close("sum").close("setOutcomeValue");
    }

    /** Ends rules written out. */
    void end() {
        xml.close("responseProcessing").line();
    }
}
