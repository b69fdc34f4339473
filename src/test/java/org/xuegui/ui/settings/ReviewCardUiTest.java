package org.xuegui.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.xuegui.base.task.Progress;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.practice.PracticeMode;
import org.xuegui.learning.practice.PracticeSession;
import org.xuegui.learning.review.DayLoad;
import org.xuegui.learning.review.ReviewSettings;
import org.xuegui.learning.review.Weights;
import org.xuegui.learning.review.WeightsTrial;
import org.xuegui.learning.review.Workload;
import org.xuegui.learning.testing.DailyPractice;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.ui.SharedStage;
import org.xuegui.ui.control.SmartText;
import org.xuegui.ui.route.FakeContext;
import org.xuegui.ui.route.ScreenContext;
import org.xuegui.ui.style.Look;
import org.xuegui.ui.style.Styling;
import org.xuegui.ui.task.HeldBackground;
import org.xuegui.workspace.Theme;

@ExtendWith(ApplicationExtension.class)
class ReviewCardUiTest {

    private final LearningFixture learning = new LearningFixture();
    private final FakeContext fakes = new FakeContext();
    private ReviewModel model;

    @Start
    void start(Stage stage) {
        PracticeSession session = learning.practice.start(
                LearningFixture.LEARNER, new PracticeMode.Sequential(Optional.empty()), 6);
        for (int i = 0; i < 6; i++) {
            learning.answer(session, i % 2 == 0);
        }
        model = new ReviewModel(
                fakes.screen(Texts.in(Texts.CHINESE), learning.clock), learning.reviews, learning.weightFitting,
                TypicalLearners.JIA);
        Scene scene = new Scene(new ReviewCard(fakes.screen(Texts.in(Texts.CHINESE), learning.clock), model), 700, 760);
        Styling.apply(scene, new Look(Theme.LIGHT, 100, ""));
        SharedStage.show(stage, scene);
    }

    private ReviewSettings settings() {
        return learning.reviews.settings(LearningFixture.LEARNER);
    }

    private String text(FxRobot robot, String query) {
        return SmartText.unspaced(robot.lookup(query).queryAs(Labeled.class).getText());
    }

    @Test
    void theSliderIsMovedByKeysKeptAndSaysWhatItCosts(FxRobot robot) {
        robot.interact(() -> robot.lookup("#retention").query().requestFocus());
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);

        assertThat(settings().retention()).isEqualTo(0.92);
        assertThat(text(robot, "#retentionPercent")).isEqualTo("92%");
        Workload workload = learning.reviews.workload(LearningFixture.LEARNER, 0.92, Progress.NONE);
        assertThat(text(robot, "#workload"))
                .contains("平均每天约答 " + Math.round(workload.mean()) + " 题")
                .contains("最多的一天 " + workload.most() + " 题")
                .contains("仍记得 " + Math.round(workload.remembered() * 100) + "%");
    }

    @Test
    void whileDraggedARetentionIsOnlyTried(FxRobot robot) {
        Slider slider = robot.lookup("#retention").queryAs(Slider.class);
        robot.interact(() -> {
            slider.setValueChanging(true);
            slider.setValue(80);
        });
        assertThat(settings().retention()).isEqualTo(0.9);
        assertThat(text(robot, "#retentionPercent")).isEqualTo("80%");
        robot.interact(() -> slider.setValueChanging(false));
        assertThat(settings().retention()).isEqualTo(0.8);
    }

    @Test
    void aRetentionIsKeptAsItWasWhenTheThumbWasLetGo(FxRobot robot) {
        HeldBackground busy = new HeldBackground();
        ScreenContext context = fakes.screen(Texts.in(Texts.CHINESE), learning.clock, busy);
        ReviewModel waiting = new ReviewModel(
                context, learning.reviews, learning.weightFitting, TypicalLearners.JIA);
        robot.interact(() -> {
            RetentionSlider card = new RetentionSlider(context, waiting, ReviewSettings.DEFAULT);
            Slider slider = (Slider) card.lookup("#retention");
            slider.setValue(80);
            slider.setValueChanging(true);
            slider.setValue(85);
            busy.write();
        });
        assertThat(settings().retention()).isEqualTo(0.8);
    }

    @Test
    void capAndConfidenceAreChosen(FxRobot robot) {
        robot.clickOn("#cap-50").clickOn("#confidence-true");
        assertThat(settings().dailyCap()).isEqualTo(50);
        assertThat(settings().asksConfidence()).isTrue();
    }

    @Test
    void aWeekdayIsInOneRowAtMost(FxRobot robot) {
        robot.clickOn("#easy-reduced-saturday").clickOn("#easy-minimum-sunday").clickOn("#easy-minimum-saturday");
        assertThat(settings().loadOf(DayOfWeek.SATURDAY)).isEqualTo(DayLoad.MINIMUM);
        assertThat(settings().loadOf(DayOfWeek.SUNDAY)).isEqualTo(DayLoad.MINIMUM);
        assertThat(robot.lookup("#easy-reduced-saturday").queryAs(ToggleButton.class).isSelected()).isFalse();
        robot.clickOn("#easy-minimum-saturday");
        assertThat(settings().loadOf(DayOfWeek.SATURDAY)).isEqualTo(DayLoad.NORMAL);
    }

    @Test
    void weightsAreNotFittedBeforeThereAreEnoughReviews(FxRobot robot) {
        assertThat(text(robot, "#weightsState")).isEqualTo("至少需要 400 次隔天的复习，现有 0 次。");
        assertThat(robot.lookup("#fitWeights").queryButton().isDisabled()).isTrue();
        assertThat(robot.lookup("#forgetWeights").queryButton().isVisible()).isFalse();
        assertThat(robot.lookup("#weightsTrial").query().isVisible()).isFalse();
    }

    @Test
    void theLastFitIsShownWithBothLossesAndItsDay(FxRobot robot) {
        useOwnWeights();
        learning.reviewSettings.append(LearningFixture.LEARNER, new WeightsTrial(
                learning.clock.instant(), 412, 83, 0.41234, 0.39871, true), Optional.empty());
        robot.interact(model::load);
        assertThat(text(robot, "#weightsTrial"))
                .isEqualTo("2026-11-23 用 412 次复习调整过：留出的 83 次上，对数损失由 0.4123 变为 0.3987，更准，已采用。");
        robot.clickOn("#forgetWeights");
        assertThat(text(robot, "#weightsTrial")).endsWith("后来恢复了通用参数。");
    }

    @Test
    @Timeout(60)
    void weightsAreFittedWhenThereAreEnoughReviewsAndTheCardSaysHowItEnded(FxRobot robot) {
        new DailyPractice(learning).forgetEveryOtherTime(90);
        robot.interact(model::load);
        int reviews = learning.weightFitting.state(LearningFixture.LEARNER).reviews();
        assertThat(text(robot, "#weightsState")).isEqualTo("现有 " + reviews + " 次隔天的复习，可以调整。");

        robot.interact(() -> robot.lookup("#fitWeights").queryButton().fire());
        assertThat(fakes.toasts.said).contains("新参数更准，已采用");
        assertThat(text(robot, "#weightsTrial")).contains("用 " + reviews + " 次复习调整过").endsWith("更准，已采用。");
        assertThat(settings().weights()).isNotEqualTo(Weights.DEFAULT);
        assertThat(robot.lookup("#forgetWeights").queryButton().isVisible()).isTrue();

        Weights own = settings().weights();
        robot.interact(() -> robot.lookup("#fitWeights").queryButton().fire());
        assertThat(fakes.toasts.said).last().isEqualTo("新参数没有明显更准，仍用原来的参数");
        assertThat(text(robot, "#weightsTrial")).endsWith("没有明显更准，未采用。");
        assertThat(settings().weights()).isEqualTo(own);
    }

    @Test
    void theCardSaysThatDaysAlreadyChosenStay(FxRobot robot) {
        assertThat(robot.lookup(".review-card .muted").queryAllAs(Labeled.class))
                .anyMatch(label -> SmartText.unspaced(label.getText()).contains("已经排好的日子不变"));
    }

    private void useOwnWeights() {
        double[] values = Weights.DEFAULT.toArray();
        values[0] = 0.3;
        learning.reviews.change(LearningFixture.LEARNER, each -> each.withWeights(new Weights(values)));
    }

    @Test
    void ownWeightsCanBeGivenUp(FxRobot robot) {
        useOwnWeights();
        robot.interact(model::load);
        robot.clickOn("#forgetWeights");
        assertThat(settings().weights()).isEqualTo(Weights.DEFAULT);
        assertThat(robot.lookup("#forgetWeights").queryButton().isVisible()).isFalse();
    }
}
