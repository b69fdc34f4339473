package org.xuegui.regulation;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuegui.base.file.Fields;
import org.xuegui.base.text.Passage;

/**
 * Turns the sections of a pack into its records. What is missing or wrong is reported and read as
 * empty, so that the check after it can still look at everything else.
 */
final class PackSectionReader {

    private static final Map<String, FactKind> FACT_KINDS = words(FactKind.values());
    private static final Map<String, RelationKind> RELATION_KINDS = words(RelationKind.values());
    private static final Map<String, String> MEETING_ACTS = Map.of("convenes", "convenes", "hears", "hears");

    private final PackSections sections;

    PackSectionReader(PackSections sections) {
        this.sections = sections;
    }

    StudyPack read() {
        return new StudyPack(
                sections.text("id"),
                sections.text("title"),
                sections.text("shortTitle"),
                sections.mapping("source").map(PackSectionReader::source).orElse(new Source("", "", "")),
                all(sections.required("parts"),
                        part -> new SourcePart(id(part), part.text("label"), part.text("title"))),
                all(sections.required("topics"),
                        topic -> new Topic(id(topic), topic.text("title"), topic.optionalText("summary"))),
                all(sections.optional("shortForms"),
                        form -> new ShortForm(form.text("short"), form.text("full"), form.optionalText("note"))),
                all(sections.optional("notStated"),
                        open -> new NotStated(id(open), open.text("subject"), open.text("answer"))),
                all(sections.required("facts"), PackSectionReader::fact),
                all(sections.optional("bodies"), PackSectionReader::body),
                all(sections.optional("relations"), PackSectionReader::relation),
                all(sections.optional("duties"), PackSectionReader::duty),
                all(sections.optional("meetings"), PackSectionReader::meeting),
                all(sections.optional("appointmentRules"), PackSectionReader::appointmentRule),
                all(sections.optional("reportingRules"), PackSectionReader::reportingRule),
                all(sections.optional("safeguards"), PackSectionReader::safeguard),
                all(sections.optional("oversight"), PackSectionReader::oversight),
                all(sections.optional("terms"), PackSectionReader::term),
                all(sections.required("keyPoints"), PackSectionReader::keyPoint),
                all(sections.optional("confusables"), PackSectionReader::confusable));
    }

    private static <T> List<T> all(List<Fields> entries, Function<Fields, T> read) {
        return entries.stream().map(read).toList();
    }

    private static String id(Fields fields) {
        String id = fields.text("id");
        fields.named(id);
        return id;
    }

    private static Source source(Fields source) {
        Source read = new Source(source.text("title"), source.text("creditedTo"), source.optionalText("note"));
        source.end();
        return read;
    }

    private static Fact fact(Fields fact) {
        return new Fact(
                id(fact),
                fact.text("topic"),
                fact.choice("kind", FACT_KINDS).orElse(FactKind.FOUNDATION),
                fact.texts("parts"),
                fact.text("statement"),
                fact.optionalTruth("open"),
                fact.optionalText("note"));
    }

    private static Body body(Fields body) {
        return new Body(id(body), body.text("name"), body.text("kind"), body.optionalText("note"),
                body.texts("facts"));
    }

    private static Relation relation(Fields relation) {
        return new Relation(
                id(relation),
                relation.text("from"),
                relation.text("to"),
                relation.choice("kind", RELATION_KINDS).orElse(RelationKind.LEADS),
                relation.optionalText("matter"),
                relation.texts("facts"));
    }

    private static Duty duty(Fields duty) {
        return new Duty(id(duty), duty.text("body"), duty.text("text"), duty.optionalTexts("items"),
                duty.texts("facts"));
    }

    private static Meeting meeting(Fields meeting) {
        return new Meeting(
                id(meeting),
                meeting.text("title"),
                meeting.text("convener"),
                meeting.choice("act", MEETING_ACTS).orElse(""),
                frequency(meeting),
                meeting.texts("facts"));
    }

    private static Period frequency(Fields meeting) {
        String written = meeting.text("frequency");
        if (written.isEmpty()) {
            return Period.ZERO;
        }
        Optional<Period> period = period(written);
        if (period.isEmpty()) {
            meeting.error("frequency", "pack-period", written);
        }
        return period.orElse(Period.ZERO);
    }

    private static Optional<Period> period(String written) {
        try {
            Period period = Period.parse(written);
            return period.isNegative() || period.isZero() ? Optional.empty() : Optional.of(period);
        } catch (DateTimeParseException notAPeriod) {
            return Optional.empty();
        }
    }

    private static AppointmentRule appointmentRule(Fields rule) {
        return new AppointmentRule(
                id(rule),
                rule.texts("who"),
                rule.text("act"),
                rule.text("asks"),
                rule.text("ask"),
                rule.text("when"),
                rule.texts("facts"));
    }

    private static ReportingRule reportingRule(Fields rule) {
        return new ReportingRule(
                id(rule),
                rule.texts("who"),
                rule.optionalTruth("open"),
                rule.text("act"),
                rule.optionalText("matter"),
                rule.optionalText("to"),
                rule.optionalText("copiedTo"),
                rule.optionalText("when"),
                rule.optionalTexts("notStated"),
                rule.texts("facts"));
    }

    private static Safeguard safeguard(Fields safeguard) {
        return new Safeguard(id(safeguard), safeguard.text("text"), safeguard.optionalTexts("items"),
                safeguard.optionalTruth("open"), safeguard.texts("facts"));
    }

    private static Oversight oversight(Fields oversight) {
        return new Oversight(id(oversight), oversight.text("text"), oversight.optionalText("basis"),
                oversight.optionalText("of"), oversight.texts("facts"));
    }

    private static Term term(Fields term) {
        return new Term(id(term), term.text("name"), term.text("meaning"), term.texts("facts"));
    }

    private static KeyPoint keyPoint(Fields point) {
        return new KeyPoint(
                id(point),
                point.text("topic"),
                point.text("title"),
                markup(point, "statement"),
                point.optionalTexts("items"),
                point.optionalText("why"),
                all(point.optionalMappings("confusedWith"), PackSectionReader::confusion),
                point.optionalTexts("terms"),
                point.texts("facts"),
                point.texts("parts"),
                point.optionalTexts("related"));
    }

    private static KeyPoint.Confusion confusion(Fields confusion) {
        Optional<String> other = Optional.of(confusion.optionalText("keyPoint")).filter(id -> !id.isEmpty());
        KeyPoint.Confusion read = new KeyPoint.Confusion(other, markup(confusion, "text"));
        confusion.end();
        return read;
    }

    private static Confusable confusable(Fields pair) {
        return new Confusable(id(pair), side(pair, "first"), side(pair, "second"), markup(pair, "difference"));
    }

    private static Confusable.Side side(Fields pair, String key) {
        return pair.mapping(key)
                .map(side -> {
                    Confusable.Side read =
                            new Confusable.Side(side.text("name"), side.texts("facts"), side.optionalTexts("words"));
                    side.end();
                    return read;
                })
                .orElse(new Confusable.Side("", List.of(), List.of()));
    }

    private static Passage markup(Fields fields, String key) {
        String text = fields.text(key);
        for (String paragraph : text.split("\\n[ \\t]*\\n")) {
            if (paragraph.split("\\*\\*", -1).length % 2 == 0) {
                fields.error(key, "pack-bold");
                break;
            }
        }
        return Passage.ofMarkup(text);
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] values) {
        return Stream.of(values).collect(Collectors.toMap(
                value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Function.identity(),
                (one, other) -> one,
                LinkedHashMap::new));
    }
}
