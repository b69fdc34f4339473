package org.xuegui.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.workspace.Passcode.Verdict;

class PasscodeTest {

    private static final Verdict RIGHT = new Verdict(true, Duration.ZERO);
    private static final Verdict WRONG = new Verdict(false, Duration.ZERO);

    @TempDir
    Path temp;

    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private Path file;
    private Passcode passcode;

    @BeforeEach
    void nameTheFile() {
        file = temp.resolve("passcode.properties");
        passcode = open();
    }

    private Passcode open() {
        InstantSource source = () -> now;
        return new Passcode(file, source.withZone(ZoneOffset.UTC));
    }

    private static Verdict waiting(int seconds) {
        return new Verdict(false, Duration.ofSeconds(seconds));
    }

    @Test
    void firstOneIsSetAndThenAsked() {
        assertThat(passcode.isSet()).isFalse();
        passcode.set("2468");
        assertThat(passcode.isSet()).isTrue();
        assertThat(open().verify("2468")).isEqualTo(RIGHT);
        assertThat(open().verify("1357")).isEqualTo(WRONG);
        assertThatThrownBy(() -> passcode.set("9999")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void fullWidthDigitsAndOuterSpacesAreTheSame() {
        passcode.set("2468");
        assertThat(passcode.verify(" ２４６８")).isEqualTo(RIGHT);
    }

    @Test
    void fileHoldsNoPasscodeAndNoTwoFilesAreAlike() throws Exception {
        passcode.set("密码2468");
        String first = Files.readString(file);
        assertThat(first).doesNotContain("2468");
        Files.delete(file);
        passcode.set("密码2468");
        assertThat(Files.readString(file)).isNotEqualTo(first);
    }

    @Test
    void changingNeedsTheOldOne() {
        passcode.set("2468");
        assertThat(passcode.change("0000", "1357")).isEqualTo(WRONG);
        assertThat(passcode.verify("2468")).isEqualTo(RIGHT);
        assertThat(passcode.change("2468", "1357")).isEqualTo(RIGHT);
        assertThat(passcode.verify("1357")).isEqualTo(RIGHT);
        assertThat(passcode.verify("2468")).isEqualTo(WRONG);
    }

    @Test
    void shortOneIsRefused() {
        assertThatThrownBy(() -> passcode.set(" 123 ")).isInstanceOf(UserFacingException.class);
        assertThat(passcode.isSet()).isFalse();
    }

    @Test
    void repeatedWrongTriesWaitLongerAndLongerAlsoAfterARestart() {
        passcode.set("2468");
        assertThat(passcode.verify("1")).isEqualTo(WRONG);
        assertThat(passcode.verify("2")).isEqualTo(WRONG);
        assertThat(passcode.verify("3")).isEqualTo(waiting(5));
        assertThat(open().verify("2468")).as("right, but too early").isEqualTo(waiting(5));
        now = now.plusSeconds(5);
        assertThat(passcode.verify("4")).isEqualTo(waiting(10));
        now = now.plusSeconds(10);
        assertThat(passcode.verify("2468")).isEqualTo(RIGHT);
        assertThat(passcode.verify("5")).as("counted from the start again").isEqualTo(WRONG);
    }

    @Test
    void clockSetBackNeverLengthensTheWait() {
        passcode.set("2468");
        passcode.verify("1");
        passcode.verify("2");
        passcode.verify("3");
        now = now.minus(Duration.ofDays(30));
        assertThat(passcode.verify("2468")).isEqualTo(waiting(5));
    }

    @Test
    void damagedFileOpensNothing() throws Exception {
        Files.writeString(file, "format=1\n");
        assertThatThrownBy(() -> passcode.verify("2468")).isInstanceOf(UserFacingException.class);
    }
}
