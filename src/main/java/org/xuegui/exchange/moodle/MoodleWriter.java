package org.xuegui.exchange.moodle;

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

/** Writes Moodle XML; the set's own names are attributes of the root, which Moodle does not look at. */
final class MoodleWriter {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final LossRecorder losses = new LossRecorder("Moodle XML");
    private final StringBuilder file = new StringBuilder(HEAD);
    private String topic = "";

    private MoodleWriter() {}

    static WriteResult write(QuizSet set) {
        MoodleWriter writer = new MoodleWriter();
        writer.file.append("<quiz").append(attribute("set", set.id())).append(attribute("title", set.title()))
                .append(attribute("pack", set.packId())).append(attribute("topic", set.topic())).append(">\n");
        set.questions().forEach(writer::question);
        writer.file.append("</quiz>\n");
        byte[] content = writer.file.toString().getBytes(StandardCharsets.UTF_8);
        return new WriteResult(content, writer.losses.losses());
    }

    private static String attribute(String name, String value) {
        return value.isEmpty() ? "" : ' ' + name + "=\"" + XmlOut.escape(value) + '"';
    }

    private void question(Question question) {
        String own = question.details().topic();
        String written = QuestionWriter.write(question);
        if (!losses.check(question, readBack(category(own) + written))) {
            return;
        }
        if (!own.equals(topic)) {
            file.append(category(own));
            topic = own;
        }
        file.append(written);
    }

    private static String category(String topic) {
        return new XmlOut().open("question", "type", MoodleTypes.CATEGORY)
                .open("category").text(MoodleCategory.path(topic)).close("category")
                .close("question").toString();
    }

    private static Optional<Question> readBack(String text) {
        byte[] content = (HEAD + "<quiz>\n" + text + "</quiz>\n").getBytes(StandardCharsets.UTF_8);
        ReadResult read = MoodleReader.read(new QuizFile("", content), ReadOptions.DEFAULT, Progress.NONE);
        List<ReadQuestion> questions = read.sets().stream().flatMap(set -> set.questions().stream()).toList();
        return read.found() == 1 && questions.size() == 1
                ? Optional.of(questions.get(0).question())
                : Optional.empty();
    }
}
