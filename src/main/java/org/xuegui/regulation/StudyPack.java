package org.xuegui.regulation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One regulation as data, read from a folder of YAML. Guarantees: lists are immutable and in the
 * order of the files. Whether all ids point to something is the business of {@link PackCheck}.
 *
 * @param id lower-case Latin letters, digits and hyphens
 * @param title official title without 《》
 * @param shortTitle what the screens call it where room is short
 * @param source the document the content rests on
 * @param parts the source's parts in order
 * @param topics the topics in order
 * @param shortForms short names and what they stand for
 * @param notStated what a learner would look for and the source does not give
 * @param facts every checkable statement
 * @param bodies the bodies named
 * @param relations who leads, guides or serves whom
 * @param duties what a body is responsible for
 * @param meetings meetings and regular hearings with their frequency
 * @param appointmentRules rules of appointment and removal
 * @param reportingRules rules of requests and reports
 * @param safeguards what supports the work
 * @param oversight inspection, appraisal and accountability
 * @param terms terms explained
 * @param keyPoints what a learner reads, in reading order within their topics
 * @param confusables pairs that are easily confused
 */
public record StudyPack(
        String id,
        String title,
        String shortTitle,
        Source source,
        List<SourcePart> parts,
        List<Topic> topics,
        List<ShortForm> shortForms,
        List<NotStated> notStated,
        List<Fact> facts,
        List<Body> bodies,
        List<Relation> relations,
        List<Duty> duties,
        List<Meeting> meetings,
        List<AppointmentRule> appointmentRules,
        List<ReportingRule> reportingRules,
        List<Safeguard> safeguards,
        List<Oversight> oversight,
        List<Term> terms,
        List<KeyPoint> keyPoints,
        List<Confusable> confusables) {

    public StudyPack {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(shortTitle, "shortTitle");
        Objects.requireNonNull(source, "source");
        parts = List.copyOf(parts);
        topics = List.copyOf(topics);
        shortForms = List.copyOf(shortForms);
        notStated = List.copyOf(notStated);
        facts = List.copyOf(facts);
        bodies = List.copyOf(bodies);
        relations = List.copyOf(relations);
        duties = List.copyOf(duties);
        meetings = List.copyOf(meetings);
        appointmentRules = List.copyOf(appointmentRules);
        reportingRules = List.copyOf(reportingRules);
        safeguards = List.copyOf(safeguards);
        oversight = List.copyOf(oversight);
        terms = List.copyOf(terms);
        keyPoints = List.copyOf(keyPoints);
        confusables = List.copyOf(confusables);
    }

    /** The key points of a topic, in reading order; empty for an unknown topic. */
    public List<KeyPoint> keyPointsOf(String topicId) {
        return keyPoints.stream().filter(point -> point.topic().equals(topicId)).toList();
    }

    /** The facts of a topic; empty for an unknown topic. */
    public List<Fact> factsOf(String topicId) {
        return facts.stream().filter(fact -> fact.topic().equals(topicId)).toList();
    }

    /** The first key point that carries the fact. */
    public Optional<KeyPoint> findKeyPointOfFact(String factId) {
        return keyPoints.stream().filter(point -> point.facts().contains(factId)).findFirst();
    }

    /** The key point of this id. */
    public Optional<KeyPoint> findKeyPoint(String keyPointId) {
        return keyPoints.stream().filter(point -> point.id().equals(keyPointId)).findFirst();
    }

    /** The fact of this id. */
    public Optional<Fact> findFact(String factId) {
        return facts.stream().filter(fact -> fact.id().equals(factId)).findFirst();
    }

    /** The topic of this id. */
    public Optional<Topic> findTopic(String topicId) {
        return topics.stream().filter(topic -> topic.id().equals(topicId)).findFirst();
    }

    /** The part of the source of this id. */
    public Optional<SourcePart> findPart(String partId) {
        return parts.stream().filter(part -> part.id().equals(partId)).findFirst();
    }

    /** The term of this id. */
    public Optional<Term> findTerm(String termId) {
        return terms.stream().filter(term -> term.id().equals(termId)).findFirst();
    }
}
