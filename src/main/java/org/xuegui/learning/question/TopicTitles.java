package org.xuegui.learning.question;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.regulation.PackRepository;
import org.xuegui.regulation.Topic;

/** Which topic of which pack a question belongs to. */
public final class TopicTitles {

    private final PackRepository packs;
    private final QuestionPools pools;

    /** Titles from these packs. */
    public TopicTitles(PackRepository packs, QuestionPools pools) {
        this.packs = Objects.requireNonNull(packs, "packs");
        this.pools = Objects.requireNonNull(pools, "pools");
    }

    /**
     * A question's topic.
     *
     * @param packId its pack; empty where none is known
     * @param topicId its id; empty for none
     * @param title its heading; empty where it is not known
     */
    public record Title(String packId, String topicId, String title) {}

    /** The topic of a question; of a retired set's question the first pack with a topic of that id. */
    public Title of(StoredQuestion question) {
        String topicId = question.question().details().topic();
        String packId = pools.current().findPackOf(question.key().setId())
                .or(() -> packs.packs().stream()
                        .filter(pack -> pack.findTopic(topicId).isPresent())
                        .map(pack -> pack.id())
                        .findFirst())
                .orElse("");
        return new Title(packId, topicId, titleOf(packId, topicId));
    }

    /** The heading of a pack's topic; empty where there is none. */
    public String titleOf(String packId, String topicId) {
        Optional<Topic> topic = packs.find(packId).flatMap(pack -> pack.findTopic(topicId));
        return topic.map(Topic::title).orElse("");
    }

    /** Which of its pack's topics it is, from 0; after all of them where there is none. */
    public int placeOf(Title title) {
        return packs.find(title.packId())
                .map(pack -> pack.topics().stream().map(Topic::id).toList().indexOf(title.topicId()))
                .filter(place -> place >= 0)
                .orElse(Integer.MAX_VALUE);
    }

    /** The titles of what a row of a blueprint draws from: its topics, then its sets; the id where one is gone. */
    public List<String> sourcesOf(BlueprintRow row) {
        Stream<String> topics = row.topics().stream().map(id -> packs.packs().stream()
                .flatMap(pack -> pack.findTopic(id).stream())
                .map(Topic::title)
                .findFirst()
                .orElse(id));
        Stream<String> sets = row.sets().stream().map(id -> pools.current().sets().stream()
                .filter(set -> set.id().equals(id))
                .map(QuizSetSummary::title)
                .findFirst()
                .orElse(id));
        return Stream.concat(topics, sets).toList();
    }
}
