package org.xuegui.ui.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.base.text.Texts;
import org.xuegui.ui.route.ClosedBook;
import org.xuegui.ui.task.CurrentThreadBackground;
import org.xuegui.workspace.Passcode;

class GateViewModelTest {

    @TempDir
    Path folder;

    private final ClosedBook closedBook = new ClosedBook();
    private Passcode passcode;
    private GateViewModel gate;

    @BeforeEach
    void standBeforeANewGate() {
        passcode = new Passcode(folder.resolve("passcode.properties"), TrainerFixture.CLOCK);
        gate = newGate();
    }

    private GateViewModel newGate() {
        return new GateViewModel(passcode, new CurrentThreadBackground(), Texts.in(Texts.CHINESE), closedBook);
    }

    @Test
    void theFirstVisitSetsThePasscodeAndOpens() {
        assertThat(gate.freshProperty().get()).isTrue();

        gate.submit("1234", "1234");

        assertThat(gate.openProperty().get()).isTrue();
        assertThat(passcode.verify("1234").isRight()).isTrue();
    }

    @Test
    void aShortOrDifferentlyRepeatedPasscodeIsNotSet() {
        gate.submit("123", "123");
        assertThat(gate.problemProperty().get()).contains("至少 4 个字符");

        gate.submit("1234", "1235");
        assertThat(gate.problemProperty().get()).contains("不同");
        assertThat(passcode.isSet()).isFalse();
        assertThat(gate.openProperty().get()).isFalse();
    }

    @Test
    void whoSitsAClosedBookExaminationCannotSetTheFirstPasscode() {
        closedBook.begin("年度考试");
        assertThat(gate.closedProperty().get()).contains("年度考试");
        gate.submit("1234", "1234");
        assertThat(passcode.isSet()).isFalse();
        assertThat(gate.openProperty().get()).isFalse();

        closedBook.end();
        gate.submit("1234", "1234");
        assertThat(gate.openProperty().get()).isTrue();
    }

    @Test
    void aTrainerWithAPasscodeMayOpenDuringAClosedBookExamination() {
        passcode.set("1234");
        gate = newGate();
        closedBook.begin("年度考试");
        assertThat(gate.closedProperty().get()).isEmpty();
        gate.submit("1234", "");
        assertThat(gate.openProperty().get()).isTrue();
    }

    @Test
    void itIsAskedAgainOnlyAfterLocking() {
        gate.submit("1234", "1234");
        gate.lock();
        assertThat(gate.openProperty().get()).isFalse();
        assertThat(gate.freshProperty().get()).isFalse();

        gate.submit("1234", "");
        assertThat(gate.openProperty().get()).isTrue();
    }

    @Test
    void wrongTriesAreSlowedDown() {
        passcode.set("1234");
        gate = newGate();

        gate.submit("0000", "");
        assertThat(gate.problemProperty().get()).contains("口令不正确");
        assertThat(gate.pauseProperty().get()).isZero();
        gate.submit("0000", "");
        gate.submit("0000", "");
        assertThat(gate.pauseProperty().get()).isPositive();

        gate.submit("1234", "");
        assertThat(gate.openProperty().get()).as("no try while waiting").isFalse();

        long wait = gate.pauseProperty().get();
        for (long second = 0; second < wait; second++) {
            gate.tick();
        }
        assertThat(gate.pauseProperty().get()).isZero();
        assertThat(gate.problemProperty().get()).isEmpty();
    }
}
