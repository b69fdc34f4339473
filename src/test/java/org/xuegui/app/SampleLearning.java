package org.xuegui.app;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.learning.testing.ManualClock;
import org.xuegui.quiz.KeyResponse;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.marking.Mark;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.regulation.KeyPoint;
import org.xuegui.regulation.StudyPack;
import org.xuegui.regulation.Topic;
import org.xuegui.store.Database;
import org.xuegui.workspace.DataFolder;

/**
 * Fills a data folder with three weeks of learning by four learners, repeatably, for looking at screens and for the
 * README's pictures: {@code main(FOLDER)}.
 */
public final class SampleLearning {

    private static final String[][] LEARNERS = {
        {"学员甲", "某市委网信办"}, {"学员乙", "某市委网信办"}, {"学员丙", "某县委办公室"}, {"学员丁", "某省直单位"}
    };
    private static final int DAYS = 21;

    private final Random random = new Random(20261123L);
    private final ManualClock clock = new ManualClock();
    private final Services services;

    private SampleLearning(DataFolder folder, Database database) {
        services = StoredServices.over(folder, database, clock);
    }

    public static void main(String[] arguments) {
        DataFolder folder = DataFolder.open(Path.of(arguments[0]));
        try (Database database = Database.open(folder, Clock.systemDefaultZone())) {
            new SampleLearning(folder, database).learn(Instant.now().minus(Duration.ofDays(DAYS)));
        }
    }

    private void learn(Instant from) {
        List<Learner> learners = List.of(LEARNERS).stream()
                .map(each -> services.learners().add(each[0], each[1]))
                .toList();
        for (int day = 0; day < DAYS; day++) {
            for (Learner learner : learners) {
                clock.set(from.plus(Duration.ofDays(day)).plus(Duration.ofMinutes(random.nextInt(400))));
                if (random.nextInt(10) < 6) {
                    spendADay(learner, day);
                }
            }
        }
        writeAnswers(learners.get(1));
    }

    /** Leaves written answers for the trainer to mark. */
    private void writeAnswers(Learner learner) {
        Blueprint usual = services.examinations().blueprints().get(0);
        Blueprint written = new Blueprint(UUID.randomUUID().toString(), "网信工作规定书面问答",
                List.of(new BlueprintRow(
                        List.of(), List.of(), QuestionType.SHORT, Optional.empty(), 5, BigDecimal.valueOf(20))),
                45, 60, true, true, false, usual.markingRule(), usual.disclosure());
        services.examinations().save(written);
        sit(learner, written, 1);
    }

    private void spendADay(Learner learner, int day) {
        StudyPack pack = services.study().packs().get(0);
        double skill = 0.45 + 0.45 * day / DAYS;
        int read = pack.keyPoints().size() * day / DAYS;
        for (KeyPoint point : pack.keyPoints().subList(0, read)) {
            services.study().setRead(learner.id(), pack.id(), point.id(), true);
        }
        Topic topic = pack.topics().get(day % pack.topics().size());
        practise(learner, new PracticeMode.ByTopic(pack.id(), topic.id()), skill);
        if (day % 5 == 4) {
            List<Blueprint> blueprints = services.examinations().blueprints();
            sit(learner, blueprints.get(day % 2 % blueprints.size()), skill);
        }
    }

    private void practise(Learner learner, PracticeMode mode, double skill) {
        PracticeSession session = services.practice().start(learner.id(), mode, 20);
        for (int i = 0; i < session.size(); i++) {
            clock.advance(Duration.ofSeconds(15));
            session.goTo(i);
            Question question = session.question(i).question();
            boolean isRight = random.nextDouble() < skill;
            Optional<Mark> selfMark = question.type() == QuestionType.SHORT
                    ? Optional.of(Mark.of(isRight)) : Optional.empty();
            Response response = isRight ? KeyResponse.of(question) : new Response.None();
            session.confirm(response, selfMark, Duration.ofSeconds(8 + random.nextInt(20)));
        }
        session.finish();
    }

    private void sit(Learner learner, Blueprint blueprint, double skill) {
        ExaminationSession session = services.examinations().start(learner.id(), blueprint);
        for (int i = 0; i < session.size(); i++) {
            clock.advance(Duration.ofSeconds(20));
            session.tick();
            session.show(i);
            if (random.nextDouble() < skill) {
                session.respond(i, KeyResponse.of(session.question(i).question()));
            }
        }
        session.handIn();
    }
}
