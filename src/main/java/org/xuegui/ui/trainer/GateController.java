package org.xuegui.ui.trainer;

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
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.xuegui.ui.control.WrappedLabel;
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
        passcodeField.requestFocus();
    }

    @FXML
    private void initialize() {
        viewModel.freshProperty().addListener((fresh, old, now) -> explainPurpose(now));
        explainPurpose(viewModel.freshProperty().get());
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
        viewModel.submit(passcodeField.getText(), repeatField.getText());
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

    private void explainPurpose(boolean isFresh) {
        title.show(context.text(isFresh ? "trainer.gate.new.title" : "trainer.gate.title"));
        text.show(context.text(isFresh ? "trainer.gate.new.text" : "trainer.gate.text"));
        openButton.setText(context.text(isFresh ? "trainer.gate.new.button" : "trainer.gate.open.button"));
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
