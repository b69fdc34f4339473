package org.xuegui.learning.study;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.learning.question.QuestionPools;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.regulation.Fact;
import org.xuegui.regulation.PackRepository;
import org.xuegui.regulation.SourcePart;
import org.xuegui.regulation.StudyPack;
import org.xuegui.regulation.Topic;

/** Leads from a question to what it rests on. Stateless; call from a background thread. */
public final class CitationService {

    private final PackRepository packs;
    private final QuestionPools questions;

    /** A service over these packs and the questions in use. */
    public CitationService(PackRepository packs, QuestionPools questions) {
        this.packs = Objects.requireNonNull(packs, "packs");
        this.questions = Objects.requireNonNull(questions, "questions");
    }

    /**
     * The facts a question cites, in its order.
     *
     * @param key which question, for the pack its set belongs to
     * @param question the version shown
     * @return empty where it cites nothing or its set names no pack on this PC
     */
    public List<Citation> citationsOf(QuestionKey key, Question question) {
        return findPack(key)
                .map(pack -> question.cites().stream().map(fact -> citation(pack, fact)).toList())
                .orElse(List.of());
    }

    /** Title of the question's topic; empty where it has none or its pack does not know it. */
    public Optional<String> findTopicTitle(QuestionKey key, Question question) {
        return findPack(key).flatMap(pack -> pack.findTopic(question.details().topic())).map(Topic::title);
    }

    private Optional<StudyPack> findPack(QuestionKey key) {
        return questions.current().findPackOf(key.setId()).flatMap(packs::find);
    }

    private static Citation citation(StudyPack pack, String factId) {
        Optional<Fact> fact = pack.findFact(factId);
        List<SourcePart> parts = fact.map(Fact::parts).orElse(List.of()).stream()
                .flatMap(part -> pack.findPart(part).stream())
                .toList();
        return new Citation(
                factId,
                fact.map(Fact::statement).orElse(""),
                parts,
                pack.findKeyPointOfFact(factId).map(point -> point.id()));
    }
}
