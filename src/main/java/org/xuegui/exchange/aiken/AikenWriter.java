package org.xuegui.exchange.aiken;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.xuegui.base.task.Progress;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.LossRecorder;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadQuestion;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.WriteResult;

/** Writes the single choice questions of a set; each text on one line, as Aiken wants it. */
final class AikenWriter {

    private AikenWriter() {}

    static WriteResult write(QuizSet set) {
        LossRecorder losses = new LossRecorder("Aiken");
        StringBuilder file = new StringBuilder();
        for (Question question : set.questions()) {
            if (!(question instanceof SingleChoice single)) {
                losses.noteType(question);
                continue;
            }
            String text = text(single);
            if (losses.check(question, readBack(text))) {
                file.append(text).append('\n');
            }
        }
        return new WriteResult(file.toString().getBytes(StandardCharsets.UTF_8), losses.losses());
    }

    private static String text(SingleChoice single) {
        StringBuilder text = new StringBuilder(line(single.stem())).append('\n');
        char key = 'A';
        for (int i = 0; i < single.choices().size(); i++) {
            char label = (char) ('A' + i);
            text.append(label).append(". ").append(line(single.choices().get(i).text())).append('\n');
            if (single.choices().get(i).id().equals(single.key())) {
                key = label;
            }
        }
        return text.append("ANSWER: ").append(key).append('\n').toString();
    }

    private static String line(Passage passage) {
        return Spaces.strip(passage.plain().replace('\n', ' ').replace('\r', ' '));
    }

    private static Optional<Question> readBack(String text) {
        QuizFile one = new QuizFile("", text.getBytes(StandardCharsets.UTF_8));
        ReadResult read = AikenReader.read(one, ReadOptions.DEFAULT, Progress.NONE);
        List<ReadQuestion> questions = read.sets().stream().flatMap(set -> set.questions().stream()).toList();
        return read.found() == 1 && questions.size() == 1
                ? Optional.of(questions.get(0).question())
                : Optional.empty();
    }
}
