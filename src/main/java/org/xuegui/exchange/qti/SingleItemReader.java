package org.xuegui.exchange.qti;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.xuegui.base.file.DecodedText;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.exchange.input.InputText;
import org.xuegui.exchange.input.LeftOut;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.ReadSet;

/** Reads one item that is a file of its own; what it names beside itself is not looked for. */
final class SingleItemReader {

    private static final String OLD = "questestinterop";

    private SingleItemReader() {}

    static ReadResult read(QuizFile file, ReadOptions options) {
        ProblemCollector problems = new ProblemCollector();
        Remarks remarks = new Remarks(problems, Place.file(file.name()));
        ItemCollector items = new ItemCollector(problems);
        Optional<Charset> encoding = Optional.empty();
        try {
            if (RootName.of(InputText.beginning(file)).equals(OLD)) {
                throw remarks.leftOut("qti-old");
            }
            if (file.content().length > ReadBudget.MOST_XML) {
                throw remarks.leftOut("file-too-large", ReadBudget.MOST_XML >> 20);
            }
            DecodedText text = QtiXml.decode(file.content(), options.encoding(), remarks);
            encoding = Optional.of(text.charset());
            QtiNode root = QtiXml.read(text.text(), remarks, new ReadBudget(file.content().length));
            ItemCollector.checkRoot(root, remarks);
            collect(file, root, problems, items);
        } catch (LeftOut refused) {
            problems.add(refused.problem());
        } catch (ReadBudget.Spent spent) {
            problems.add(Problem.error(Place.file(file.name()), "qti-limit", QtiXml.MOST_DEPTH, QtiXml.MOST_NODES));
        }
        ReadSet set = new ReadSet(Optional.empty(), file.baseName(), "", "", items.questions());
        return new ReadResult(file.name(), QuizFormat.QTI, encoding, items.found(), List.of(set),
                problems.problems()).rejecting(items.rejected());
    }

    private static void collect(QuizFile file, QtiNode root, ProblemCollector problems, ItemCollector items) {
        Place place = Place.line(file.name(), root.line()).named(root.attribute("identifier"));
        Remarks remarks = new Remarks(problems, place);
        items.collect(remarks, () -> {
            if (!root.children("assessmentStimulusRef").isEmpty()) {
                remarks.warn("qti-stimulus-missing",
                        root.children("assessmentStimulusRef").get(0).attribute("href"));
            }
            return ItemReader.read(root, List.of(), ItemTags.NONE, (address, description) -> Optional.empty(),
                    remarks);
        });
    }
}
