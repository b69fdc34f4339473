package org.xuegui.ui.trainer.question;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.draft.DraftField;
import org.xuegui.quiz.draft.PassageEdit;
import org.xuegui.quiz.draft.QuestionDraft;
import org.xuegui.regulation.StudyPack;
import org.xuegui.regulation.Topic;
import org.xuegui.ui.control.GrowingTextArea;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.control.Choosing;
import org.xuegui.ui.trainer.part.QuizWords;

/** What every type has: explanation, difficulty, topic, facts cited, source. */
final class DetailsSection implements EditorSection {

    private static final int LINES = 2;

    private final EditorFields fields;
    private final Texts texts;
    private final QuestionEditorViewModel viewModel;
    private final ComboBox<String> topicBox;
    private final ProblemLine topicProblem;
    private final FactsField facts;
    private final VBox box;

    DetailsSection(EditorFields fields, QuestionEditorViewModel viewModel, ScreenContext context) {
        this.fields = fields;
        this.texts = fields.texts();
        this.viewModel = viewModel;
        GrowingTextArea explanation = fields.area("explanationArea", texts.text("draft.explanation"),
                PassageEdit.text(viewModel.draft().details().explanation()), LINES,
                QuestionDraft::withExplanationText);
        explanation.setPromptText(texts.text("draft.explanation.prompt"));
        topicBox = topicBox();
        topicProblem = new ProblemLine(viewModel, DraftField.TOPIC, 0);
        FlowPane line = new FlowPane(
                fields.labelled(texts.text("draft.difficulty"), difficultyBox(new QuizWords(texts, context.clock()))),
                fields.labelled(texts.text("draft.topic"), topicBox));
        line.getStyleClass().add("fields");
        facts = new FactsField(fields, viewModel, context);
        TextField source = fields.field("sourceField", texts.text("draft.source"), viewModel.draft().details().source(),
                QuestionDraft::withSource);
        source.setPromptText(texts.text("draft.source.prompt"));
        box = new VBox(fields.labelled(texts.text("draft.explanation"), explanation), line, topicProblem,
                facts, fields.labelled(texts.text("draft.source"), source));
        box.getStyleClass().add("editor-section");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void refresh() {
        topicProblem.refresh();
        facts.refresh();
    }

    @Override
    public boolean focus(DraftField field, int index) {
        if (field == DraftField.TOPIC) {
            topicBox.requestFocus();
        } else if (field == DraftField.CITES) {
            facts.takeFocus();
        }
        return field == DraftField.TOPIC || field == DraftField.CITES;
    }

    private ComboBox<Difficulty> difficultyBox(QuizWords words) {
        ComboBox<Difficulty> chosen = new ComboBox<>();
        chosen.setId("difficultyBox");
        Choosing.fill(chosen, List.of(Difficulty.values()), words::difficulty);
        chosen.setValue(viewModel.draft().details().difficulty());
        chosen.valueProperty().addListener((property, old, now) ->
                viewModel.update(draft -> draft.withDifficulty(now)));
        return chosen;
    }

    private ComboBox<String> topicBox() {
        List<String> ids = new ArrayList<>(List.of(""));
        viewModel.pack().map(StudyPack::topics).orElse(List.of()).stream().map(Topic::id).forEach(ids::add);
        String now = viewModel.draft().details().topic();
        if (!ids.contains(now)) {
            ids.add(now);
        }
        ComboBox<String> chosen = new ComboBox<>();
        chosen.setId("topicBox");
        chosen.getStyleClass().add("topic-box");
        Choosing.fill(chosen, ids, this::topic);
        chosen.setValue(now);
        chosen.valueProperty().addListener((property, old, topic) ->
                viewModel.update(draft -> draft.withTopic(topic)));
        return chosen;
    }

    private String topic(String id) {
        if (id.isEmpty()) {
            return texts.text("draft.topic.none");
        }
        return viewModel.pack().map(pack -> pack.findTopic(id).map(Topic::title)
                .orElse(texts.text("draft.topic.unknown", id))).orElse(id);
    }
}
