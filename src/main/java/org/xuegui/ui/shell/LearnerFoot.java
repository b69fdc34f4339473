package org.xuegui.ui.shell;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.learner.Unit;

/** The learner at the foot of the rail; a click switches. */
final class LearnerFoot extends Button {

    private final Label avatar = new Label();
    private final Label name = new Label();
    private final Label unit = new Label();
    private final VBox words = new VBox(name, unit);
    private final Texts texts;

    LearnerFoot(Texts texts, Runnable onLearner) {
        this.texts = texts;
        setId("learnerFoot");
        getStyleClass().add("learner-foot");
        avatar.getStyleClass().add("avatar");
        name.getStyleClass().add("learner-name");
        unit.getStyleClass().add("learner-unit");
        HBox row = new HBox(avatar, words);
        row.getStyleClass().add("learner-row");
        setGraphic(row);
        setMaxWidth(Double.MAX_VALUE);
        setTooltip(new Tooltip(texts.text("shell.learner.tooltip")));
        setOnAction(event -> onLearner.run());
    }

    void show(Optional<Learner> learner) {
        setVisible(learner.isPresent());
        name.setText(learner.map(Learner::name).orElse(""));
        avatar.setText(learner.map(Learner::name).map(LearnerFoot::sign).orElse(""));
        String unitName = learner.flatMap(Learner::unit).map(Unit::name).orElse("");
        unit.setText(unitName);
        unit.setVisible(!unitName.isEmpty());
        unit.setManaged(!unitName.isEmpty());
        setAccessibleText(name.getText() + " " + texts.text("shell.learner.tooltip"));
    }

    void setNarrow(boolean isNarrow) {
        words.setVisible(!isNarrow);
        words.setManaged(!isNarrow);
    }

    /** A Chinese name's last character, else the first letter. */
    static String sign(String name) {
        int last = name.codePointBefore(name.length());
        boolean isChinese = Character.isIdeographic(last);
        int shown = isChinese ? last : Character.toUpperCase(name.codePointAt(0));
        return Character.toString(shown);
    }
}
