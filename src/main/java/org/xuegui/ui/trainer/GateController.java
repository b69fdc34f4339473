package org.xuegui.ui.trainer;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.xuegui.ui.control.WrappedLabel;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.ExamStart;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.route.ScreenLoader;

/** Asks for the passcode, or for a new one at first use. */
final class GateController {

    private final GateViewModel viewModel;
    private final ScreenContext context;
    private final String passcodeFile;
    private final Timeline countdown;
    private final Parent root;

    @FXML
    private WrappedLabel title;
    @FXML
    private WrappedLabel text;
    @FXML
    private Pane fields;
    @FXML
    private PasswordField passcodeField;
    @FXML
    private VBox repeatBox;
    @FXML
    private PasswordField repeatField;
    @FXML
    private WrappedLabel problem;
    @FXML
    private Button openButton;
    @FXML
    private Hyperlink forgottenLink;

    GateController(GateViewModel viewModel, ScreenContext context, String passcodeFile) {
        this.viewModel = viewModel;
        this.context = context;
        this.passcodeFile = passcodeFile;
        this.countdown = new Timeline(new KeyFrame(Duration.seconds(1), event -> viewModel.tick()));
        countdown.setCycleCount(Animation.INDEFINITE);
        this.root = ScreenLoader.load(this, "Gate", context.texts());
    }

    Parent root() {
        return root;
    }

    void takeFocus() {
        root.applyCss(); // before its first layout a scroll pane's content is not in the scene
        passcodeField.requestFocus();
    }

    @FXML
    private void initialize() {
        viewModel.freshProperty().addListener((fresh, old, now) -> explainPurpose());
        viewModel.closedProperty().addListener((closed, old, now) -> explainPurpose());
        explainPurpose();
        viewModel.problemProperty().addListener((problem, old, now) -> showProblem(now));
        showProblem("");
        openButton.disableProperty().bind(
                Bindings.or(viewModel.busyProperty(), viewModel.pauseProperty().greaterThan(0)));
        viewModel.pauseProperty().addListener((pause, old, now) -> count(now.longValue() > 0));
        viewModel.openProperty().addListener((open, old, now) -> clear());
        viewModel.busyProperty().addListener((busy, old, now) -> selectWrongTry(now));
        passcodeField.setOnAction(event -> next());
        repeatField.setOnAction(event -> submit());
    }

    @FXML
    private void submit() {
        if (viewModel.closedProperty().get().isPresent()) {
            context.navigator().go(Destination.Exam.start(new ExamStart.Resume()));
        } else {
            viewModel.submit(passcodeField.getText(), repeatField.getText());
        }
    }

    @FXML
    private void explain() {
        context.dialogs().info(
                context.text("trainer.gate.forgotten.title"), context.text("trainer.gate.forgotten.text", passcodeFile));
    }

    private void next() {
        if (viewModel.freshProperty().get() && repeatField.getText().isEmpty()) {
            repeatField.requestFocus();
        } else {
            submit();
        }
    }

    private void explainPurpose() {
        boolean isFresh = viewModel.freshProperty().get();
        Optional<String> examination = viewModel.closedProperty().get();
        String purpose = examination.isPresent() ? "closed" : isFresh ? "new" : "open";
        title.show(context.text("trainer.gate." + purpose + ".title"));
        text.show(context.text("trainer.gate." + purpose + ".text", examination.orElse("")));
        openButton.setText(context.text("trainer.gate." + purpose + ".button"));
        show(fields, examination.isEmpty());
        show(repeatBox, isFresh);
        show(forgottenLink, !isFresh);
    }

    private void showProblem(String sentence) {
        problem.show(sentence);
        show(problem, !sentence.isEmpty());
    }

    private void selectWrongTry(boolean isBusy) {
        if (!isBusy && !viewModel.openProperty().get()) {
            passcodeField.selectAll();
        }
    }

    private void count(boolean isWaiting) {
        if (isWaiting) {
            countdown.play();
        } else {
            countdown.stop();
        }
    }

    private void clear() {
        passcodeField.clear();
        repeatField.clear();
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
