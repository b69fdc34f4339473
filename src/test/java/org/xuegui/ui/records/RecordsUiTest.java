package org.xuegui.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.report.pdf.PdfFile;
import org.xuegui.ui.SharedStage;
import org.xuegui.ui.chart.ScoreChart;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.ExamStart;
import org.xuegui.ui.route.Place;
import org.xuegui.ui.route.PracticeStart;
import org.xuegui.ui.style.Look;
import org.xuegui.ui.style.Styling;
import org.xuegui.workspace.Theme;

@ExtendWith(ApplicationExtension.class)
class RecordsUiTest {

    private final RecordsFixture fixture = new RecordsFixture();
    private RecordsController screen;

    @Start
    void start(Stage stage) {
        screen = new RecordsController(fixture.screen(), fixture.services());
        Scene scene = new Scene(screen.root(), 1180, 760);
        Styling.apply(scene, new Look(Theme.LIGHT, 100, ""));
        SharedStage.show(stage, scene);
    }

    private void show(FxRobot robot) {
        robot.interact(() -> {
            screen.show(Destination.of(Place.RECORDS));
            screen.root().applyCss();
            screen.root().layout();
        });
    }

    private static void fire(FxRobot robot, String query) {
        robot.interact(() -> robot.lookup(query).queryButton().fire());
    }

    @Test
    void aScoreKeptBackIsToldAsSuchAndStandsInNoChart(FxRobot robot) {
        fixture.practise(3, 1);
        fixture.sit(3, Disclosure.ALL_AFTER_RELEASE);
        show(robot);

        assertThat(robot.lookup("#historyTable").queryTableView().getItems()).hasSize(2);
        assertThat(robot.lookup("#historyTable .chip").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("待发布").doesNotContain("合格");
        assertThat(robot.lookup("#scoreCard .chart-dot").queryAll()).hasSize(1);
    }

    @Test
    void someoneWithoutARecordIsShownTheNextStep(FxRobot robot) {
        show(robot);
        assertThat(robot.lookup("#historyTable").tryQuery()).isEmpty();
        robot.clickOn("去练习");

        assertThat(fixture.context.navigator.visited).containsExactly(Destination.of(Place.PRACTICE));
    }

    @Test
    void examinationInTheHistoryOpensItsResult(FxRobot robot) {
        fixture.practise(3, 1);
        String attempt = fixture.sit(2);
        show(robot);
        TableView<?> history = robot.lookup("#historyTable").queryTableView();
        assertThat(history.getItems()).hasSize(2);
        assertThat(robot.lookup("合格").tryQuery()).isPresent();
        robot.clickOn("请示报告小测");

        assertThat(fixture.context.navigator.visited)
                .containsExactly(Destination.Exam.start(new ExamStart.Result(attempt)));
    }

    @Test
    void aPracticeInTheHistoryOpensWhatWasAnsweredByKeyboardToo(FxRobot robot) {
        fixture.practise(3, 1);
        show(robot);
        TableView<?> history = robot.lookup("#historyTable").queryTableView();
        robot.interact(() -> {
            history.getSelectionModel().select(0);
            history.requestFocus();
        });
        robot.push(KeyCode.ENTER);

        assertThat(fixture.context.navigator.visited).singleElement().isInstanceOfSatisfying(
                Destination.Practice.class,
                practice -> assertThat(practice.start()).containsInstanceOf(PracticeStart.Past.class));
    }

    @Test
    void picturesHaveTheirNumbersAsTextAndAsTables(FxRobot robot) {
        fixture.practise(3, 1);
        fixture.sit(2);
        show(robot);
        ScoreChart chart = robot.lookup(".score-chart").queryAs(ScoreChart.class);
        assertThat(chart.getAccessibleText()).contains("最近 2 次", "最低 66.6%", "最高 75%", "最近一次 66.6%");
        assertThat(robot.lookup("合格线 60").tryQuery()).isPresent();
        for (Node toggle : robot.lookup(".table-toggle").queryAll()) {
            robot.interact(() -> ((javafx.scene.control.Button) toggle).fire());
        }

        assertThat(robot.lookup("#scoreTable").queryTableView().getItems()).hasSize(2);
        assertThat(robot.lookup("#masteryTable").queryTableView().getItems()).hasSize(4);
        assertThat(robot.lookup("#daysTable").queryTableView().getItems()).hasSize(1);
        assertThat(robot.lookup("#totals").queryAs(Label.class).getText().replace("\u2009", ""))
                .contains("共学习 1 天，作答 6 题，答对 83%");
    }

    @Test
    void topicUnfoldsIntoItsFacts(FxRobot robot) {
        fixture.practise(2, 0);
        show(robot);
        assertThat(robot.lookup(".fact-line").tryQuery()).isEmpty();
        robot.clickOn("领导职责");
        assertThat(robot.lookup(".fact-line").queryAll()).hasSize(2);
        robot.clickOn("领导职责");

        assertThat(robot.lookup(".fact-lines").<Node>queryAll()).noneMatch(Node::isVisible);
    }

    @Test
    void ownRecordIsExportedAsAWorkbook(FxRobot robot, @TempDir Path folder) throws IOException {
        fixture.practise(3, 1);
        Path file = folder.resolve("成绩.xlsx");
        fixture.context.files.choosing(file);
        show(robot);
        fire(robot, "#exportButton");

        assertThat(fixture.context.background.failures()).isEmpty();
        assertThat(fixture.context.toasts.said).singleElement().asString().contains("成绩.xlsx");
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheet("记录").getRow(1).getCell(0)).isNotNull();
            assertThat(workbook.getSheet("知识点").getLastRowNum()).isEqualTo(4);
        }
    }

    @Test
    void ownRecordIsExportedAsPdf(FxRobot robot, @TempDir Path folder) {
        fixture.practise(3, 1);
        Path file = folder.resolve("成绩.pdf");
        fixture.context.files.choosing(file);
        show(robot);
        fire(robot, "#exportPdfButton");

        assertThat(fixture.context.background.failures()).isEmpty();
        assertThat(fixture.context.toasts.said).singleElement().asString().contains("成绩.pdf");
        assertThat(new PdfFile(file).pages()).isPositive();
    }
}
