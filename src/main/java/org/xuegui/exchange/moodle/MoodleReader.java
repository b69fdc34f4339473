package org.xuegui.exchange.moodle;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.xuegui.base.file.DecodedText;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.input.HtmlEntities;
import org.xuegui.exchange.input.InputText;
import org.xuegui.exchange.input.LeftOut;
import org.xuegui.exchange.input.MoodleCategory;
import org.xuegui.exchange.input.QuestionIds;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.QuizFormats;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadQuestion;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.ReadSet;
import org.xuegui.quiz.load.RejectedQuestion;

/** Reads one file of Moodle XML. For one file. */
final class MoodleReader {

    private static final int STEP = 100;
    /** With pictures inside, files are larger than those of plain text. */
    private static final int MOST_BYTES = 40 << 20;
    private static final int HEAD = 200;
    private static final String MALFORMED = "xml-malformed";
    /** Fewer characters might be of UTF-8 by chance. */
    private static final int SURELY_UTF_8 = 8;
    private static final Pattern DECLARED =
            Pattern.compile("encoding\\s{0,5}=\\s{0,5}[\"']([A-Za-z0-9._-]{1,40})[\"']");

    private final QuizFile file;
    private final Progress progress;
    private final ProblemCollector problems = new ProblemCollector();
    private final QuestionIds ids = new QuestionIds();
    private final List<ReadQuestion> questions = new ArrayList<>();
    private final List<RejectedQuestion> rejected = new ArrayList<>();
    private String topic = "";
    private int all;
    private int done;
    private int found;
    private int titles;

    private MoodleReader(QuizFile file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    static ReadResult read(QuizFile file, ReadOptions options, Progress progress) {
        return new MoodleReader(file, progress).read(options);
    }

    private ReadResult read(ReadOptions options) {
        Optional<DecodedText> text = decode(options);
        Optional<Checked> checked = text.flatMap(decoded -> check(decoded.text()));
        if (checked.isEmpty()) {
            return new ReadResult(file.name(), QuizFormat.MOODLE_XML, text.map(DecodedText::charset), 0, List.of(),
                    problems.problems());
        }
        ReadSet set = set(checked.get());
        if (titles > 0) {
            problems.add(Problem.info(Place.file(file.name()), "titles-dropped", titles));
        }
        return new ReadResult(file.name(), QuizFormat.MOODLE_XML, text.map(DecodedText::charset), found, List.of(set),
                problems.problems()).rejecting(rejected);
    }

    private Optional<DecodedText> decode(ReadOptions options) {
        if (file.content().length > MOST_BYTES) {
            problems.add(Problem.error(Place.file(file.name()), "file-too-large", MOST_BYTES >> 20));
            return Optional.empty();
        }
        Optional<DecodedText> declared = options.encoding().isPresent()
                ? Optional.empty()
                : declared().flatMap(charset -> DecodedText.decode(file.content(), Optional.of(charset)));
        return declared.or(() -> InputText.decode(file, options, problems));
    }

    /** The encoding the file itself declares, if it is another than UTF-8. */
    private Optional<Charset> declared() {
        int length = Math.min(HEAD, file.content().length);
        Matcher matcher = DECLARED.matcher(new String(file.content(), 0, length, StandardCharsets.ISO_8859_1));
        if (!matcher.find() || !Charset.isSupported(matcher.group(1))) {
            return Optional.empty();
        }
        Charset charset = Charset.forName(matcher.group(1));
        return Optional.of(charset).filter(named ->
                !named.equals(StandardCharsets.UTF_8) && !named.name().startsWith("UTF-16") && !isUtf8(named));
    }

    /** Whether the file is in UTF-8 whatever it declares, as one that an editor saved anew. */
    private boolean isUtf8(Charset declared) {
        boolean isOneByte = declared.canEncode() && declared.newEncoder().maxBytesPerChar() == 1;
        return DecodedText.decode(file.content(), Optional.of(StandardCharsets.UTF_8))
                .filter(text -> text.text().chars().filter(character -> character > 127).count()
                        >= (isOneByte ? 1 : SURELY_UTF_8))
                .isPresent();
    }

    private record Checked(String text, QuizXml.Root root) {}

    /** Well formed, or so but for characters named as HTML names them; else a problem. */
    private Optional<Checked> check(String text) {
        String start = text.stripLeading();
        Optional<Checked> checked = tryCheck(start).or(() -> {
            String replaced = HtmlEntities.replaced(start);
            Optional<Checked> repaired = replaced.equals(start) ? Optional.empty() : tryCheck(replaced);
            repaired.ifPresent(whole -> problems.add(Problem.warning(Place.file(file.name()), "xml-entities")));
            return repaired;
        });
        if (checked.isEmpty()) {
            Problem malformed = malformed(start, text);
            Optional<Checked> mended = malformed.code().equals(MALFORMED)
                    ? QuestionBlocks.mended(text).flatMap(MoodleReader::tryCheck) : Optional.empty();
            problems.add(mended.isEmpty() ? malformed : Problem.warning(malformed.place(), "xml-each-question"));
            return mended;
        }
        String root = checked.get().root().name();
        if (root.equals("question")) {
            problems.add(Problem.warning(Place.file(file.name()), "moodle-bare-question"));
        } else if (!root.equals("quiz")) {
            problems.add(Problem.error(Place.file(file.name()), "moodle-root", root));
            return Optional.empty();
        }
        return checked;
    }

    private static Optional<Checked> tryCheck(String text) {
        try {
            return Optional.of(new Checked(text, QuizXml.check(text)));
        } catch (XMLStreamException malformed) {
            return Optional.empty();
        }
    }

    private Problem malformed(String start, String text) {
        int linesBefore = Spaces.lines(text.substring(0, text.length() - start.length())).size() - 1;
        try {
            QuizXml.check(start);
            throw new IllegalStateException("well formed at the second look");
        } catch (XMLStreamException e) {
            int line = Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getLineNumber() + linesBefore);
            int column = Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getColumnNumber());
            boolean hasDocumentType = start.contains("<!DOCTYPE");
            return Problem.error(new Place(file.name(), line, column, ""),
                    hasDocumentType ? "xml-document-type" : MALFORMED);
        }
    }

    private ReadSet set(Checked checked) {
        Map<String, String> head = checked.root().attributes();
        all = checked.root().questions();
        try {
            QuizXml.read(checked.text(), this::element);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("checked before", impossible);
        }
        progress.report(all, all);
        if (found > QuizFormats.MOST_QUESTIONS) {
            questions.clear();
            rejected.clear();
            problems.add(Problem.error(
                    Place.file(file.name()), "too-many-questions", found, QuizFormats.MOST_QUESTIONS));
        }
        return new ReadSet(Optional.ofNullable(head.get("set")).filter(id -> !id.isBlank()),
                head.getOrDefault("title", file.baseName()), head.getOrDefault("pack", ""),
                head.getOrDefault("topic", ""), questions);
    }

    private void element(XmlElement element) {
        if (done++ % STEP == 0) {
            progress.checkCancelled();
            progress.report(done, all);
        }
        String type = element.attribute("type", "");
        Place place = Place.line(file.name(), element.line());
        if (type.equals(MoodleTypes.CATEGORY)) {
            topic = MoodleCategory.topic(element.value(MoodleTypes.CATEGORY));
        } else if (type.equals(MoodleTypes.DESCRIPTION)) {
            problems.add(Problem.info(place, "gift-description", element.value("name")));
        } else if (type.equals(QuestionBlocks.BROKEN) && element.children().isEmpty()) {
            found++;
            if (found <= QuizFormats.MOST_QUESTIONS) {
                problems.add(Problem.error(place, "xml-question"));
            }
        } else {
            found++;
            question(element, place);
        }
    }

    private void question(XmlElement element, Place place) {
        if (found > QuizFormats.MOST_QUESTIONS) {
            return;
        }
        Remarks remarks = new Remarks(problems, place);
        try {
            Question question = QuestionReader.read(element, topic, remarks);
            if (!question.id().equals(QuestionIds.NONE) && !ids.take(question.id())) {
                remarks.warn("question-id-repeated", question.id());
                question = question.withDetails(question.details().withId(QuestionIds.NONE));
            }
            String title = Spaces.collapse(element.value("name"));
            boolean saysMore = !title.isEmpty() && !Spaces.collapse(question.stem().plain()).startsWith(title);
            titles += saysMore ? 1 : 0;
            questions.add(new ReadQuestion(ids.identified(question), place, Map.of()));
        } catch (LeftOut leftOut) {
            problems.add(leftOut.problem());
            RejectedElement.read(element, topic, place).ifPresent(rejected::add);
        }
    }
}
