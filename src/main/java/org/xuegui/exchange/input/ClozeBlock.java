package org.xuegui.exchange.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuegui.quiz.BlankKey;

/**
 * One blank in Moodle's embedded-answers notation, what stands between its braces:
 * {@code 1:SHORTANSWER:=right~%50%half#feedback}.
 *
 * @param kind what it asks for
 * @param answers its alternatives in order
 */
public record ClozeBlock(Kind kind, List<Answer> answers) {

    private static final Pattern HEAD = Pattern.compile("\\s*+\\d*+:\\s*+([A-Z_]+)\\s*+:");
    private static final Pattern WEIGHT = Pattern.compile("%\\s*+(-?\\d{1,3}(?:[.,]\\d{0,12})?)%");
    private static final BigDecimal FULL = new BigDecimal("99");

    public ClozeBlock {
        answers = List.copyOf(answers);
    }

    /** What a blank asks for. */
    public enum Kind {
        /** Typed text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** One of several texts. */
        CHOICE,
        /** Several of several texts, which no blank of ours can ask for. */
        CHOICES
    }

    /**
     * An alternative.
     *
     * @param text what it says; markup as it stands
     * @param percent its share of the mark, 0 for wrong ones
     * @param feedback what to tell who gave it; may be empty
     */
    public record Answer(String text, BigDecimal percent, String feedback) {

        /** Whether it earns the full mark. */
        public boolean isRight() {
            return percent.compareTo(FULL) > 0;
        }

        private BigDecimal share() {
            return percent.movePointLeft(2);
        }
    }

    /** Whether this is written in the notation, of whatever kind. */
    public static boolean isCloze(String body) {
        return HEAD.matcher(body).lookingAt();
    }

    /**
     * Reads what stands between the braces; escaped signs must be guarded by the caller.
     *
     * @param release gives guarded signs back
     * @return empty where it is not in the notation or of an unknown kind
     */
    public static Optional<ClozeBlock> read(String body, UnaryOperator<String> release) {
        Matcher head = HEAD.matcher(body);
        if (!head.lookingAt()) {
            return Optional.empty();
        }
        return kind(head.group(1)).map(kind -> {
            List<Answer> answers = new ArrayList<>();
            for (String piece : body.substring(head.end()).split("~", -1)) {
                answer(Spaces.strip(piece), release).ifPresent(answers::add);
            }
            return new ClozeBlock(kind, answers);
        });
    }

    private static Optional<Kind> kind(String word) {
        return Optional.ofNullable(switch (word) {
            case "SHORTANSWER", "SA", "MW", "SHORTANSWER_C", "SAC", "MWC" -> Kind.TEXT;
            case "NUMERICAL", "NM" -> Kind.NUMBER;
            case "MULTICHOICE", "MC", "MULTICHOICE_V", "MCV", "MULTICHOICE_H", "MCH", "MULTICHOICE_S", "MCS",
                    "MULTICHOICE_VS", "MCVS", "MULTICHOICE_HS", "MCHS" -> Kind.CHOICE;
            case "MULTIRESPONSE", "MR", "MULTIRESPONSE_H", "MRH", "MULTIRESPONSE_S", "MRS", "MULTIRESPONSE_HS",
                    "MRHS" -> Kind.CHOICES;
            default -> null;
        });
    }

    private static Optional<Answer> answer(String piece, UnaryOperator<String> release) {
        BigDecimal percent = BigDecimal.ZERO;
        String rest = piece;
        Matcher weight = WEIGHT.matcher(rest);
        if (rest.startsWith("=")) {
            percent = BigDecimal.valueOf(100);
            rest = rest.substring(1);
        } else if (weight.lookingAt()) {
            percent = new BigDecimal(weight.group(1).replace(',', '.'));
            rest = rest.substring(weight.end());
        }
        int hash = rest.indexOf('#');
        String text = Spaces.strip(release.apply(hash < 0 ? rest : rest.substring(0, hash)));
        String feedback = hash < 0 ? "" : Spaces.strip(release.apply(rest.substring(hash + 1)));
        return text.isEmpty() ? Optional.empty() : Optional.of(new Answer(text, percent, feedback));
    }

    /**
     * The key of this blank; tells what of it differs from what was read.
     *
     * @throws LeftOut if it asks for what no blank of ours can, or names nothing right that could be used
     */
    public BlankKey key(Remarks remarks) {
        return switch (kind) {
            case TEXT -> {
                AcceptedAnswers accepted = new AcceptedAnswers(remarks);
                answers.forEach(answer -> accepted.add(answer.text(), answer.share()));
                yield accepted.key();
            }
            case NUMBER -> {
                NumberAnswers numbers = new NumberAnswers(remarks);
                answers.forEach(answer -> numbers.add(answer.text(), answer.share()));
                yield numbers.key();
            }
            case CHOICE -> choice(remarks);
            case CHOICES -> throw remarks.leftOut("cloze-kind", kind.name());
        };
    }

    private BlankKey choice(Remarks remarks) {
        List<String> right = texts(Answer::isRight);
        List<String> partly = texts(answer -> answer.percent().signum() > 0 && !answer.isRight());
        List<String> best = right.isEmpty() && partly.size() == 1 ? partly : right;
        if (best.isEmpty()) {
            throw remarks.leftOut("no-right-answer");
        }
        if (!partly.isEmpty()) {
            remarks.warn(right.isEmpty() ? "partly-right-taken" : "partly-right-dropped", String.join("、", partly));
        }
        return new BlankKey.Text(best, false, answers.stream().map(Answer::text).distinct().toList());
    }

    private List<String> texts(Predicate<Answer> condition) {
        return answers.stream().filter(condition).map(Answer::text).toList();
    }
}
