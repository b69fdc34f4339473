package org.xuegui.exchange.gift;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.input.LossRecorder;
import org.xuegui.exchange.input.MoodleCategory;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadQuestion;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.WriteResult;

/**
 * Writes GIFT that Moodle reads; what Moodle has no place for stands in comments and tags, so that reading the file
 * here gives it back.
 */
final class GiftWriter {

    private final LossRecorder losses = new LossRecorder("GIFT");
    private final StringBuilder file = new StringBuilder();
    private String topic = "";

    private GiftWriter() {}

    static WriteResult write(QuizSet set) {
        GiftWriter writer = new GiftWriter();
        writer.head(set);
        set.questions().forEach(writer::question);
        return new WriteResult(writer.file.toString().getBytes(StandardCharsets.UTF_8), writer.losses.losses());
    }

    private void head(QuizSet set) {
        file.append("//").append(Comments.write("set", set.id())).append(Comments.write("title", set.title()));
        if (!set.packId().isEmpty()) {
            file.append(Comments.write("pack", set.packId()));
        }
        if (!set.topic().isEmpty()) {
            file.append(Comments.write("topic", set.topic()));
        }
        file.append("\n\n");
    }

    private void question(Question question) {
        Optional<String> written = QuestionWriter.write(question);
        if (written.isEmpty()) {
            losses.noteType(question);
            return;
        }
        String own = question.details().topic();
        if (!losses.check(question, readBack(category(own) + "\n\n" + written.get()))) {
            return;
        }
        if (!own.equals(topic)) {
            file.append(category(own)).append("\n\n");
            topic = own;
        }
        file.append(written.get()).append("\n\n");
    }

    private static String category(String topic) {
        return BlockSplitter.CATEGORY + ' ' + MoodleCategory.path(topic);
    }

    private static Optional<Question> readBack(String text) {
        QuizFile one = new QuizFile("", text.getBytes(StandardCharsets.UTF_8));
        ReadResult read = GiftReader.read(one, ReadOptions.DEFAULT, Progress.NONE);
        List<ReadQuestion> questions = read.sets().stream().flatMap(set -> set.questions().stream()).toList();
        return read.found() == 1 && questions.size() == 1
                ? Optional.of(questions.get(0).question())
                : Optional.empty();
    }
}
