package org.xuegui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.workspace.Backup;
import org.xuegui.workspace.Backup.Reason;
import org.xuegui.workspace.Backups;
import org.xuegui.workspace.DataFolder;

class SqliteBackupsTest {

    @TempDir
    Path temp;

    private Instant now = TestData.NOW;
    private DataFolder folder;
    private Database database;
    private Backups backups;

    @BeforeEach
    void openADatabase() {
        folder = DataFolder.open(temp);
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneId.of("Asia/Shanghai"));
        database = Database.open(folder, clock);
        backups = database.backups();
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    @Test
    void backupHoldsWhatWasCommittedLast() throws Exception {
        database.writer().run(handle ->
                handle.execute("INSERT INTO unit (id, name, created_at) VALUES ('u', '网信办', '')"));
        Backup backup = backups.backupNow(Reason.MANUAL);
        assertThat(backup.file()).hasFileName("xuegui-20261123T073000.000Z-manual.db");
        assertThat(backup.size()).isEqualTo(Files.size(backup.file())).isPositive();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + backup.file());
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeQuery("SELECT name FROM unit").getString(1)).isEqualTo("网信办");
        }
    }

    @Test
    void oneADayByThisPcsCalendar() {
        assertThat(backups.dailyIfDue()).isPresent();
        assertThat(backups.dailyIfDue()).isEmpty();
        now = now.plus(Duration.ofHours(8)); // 23:30 in Hangzhou
        assertThat(backups.dailyIfDue()).isEmpty();
        now = now.plus(Duration.ofHours(1)); // the next day there, the same one in UTC
        assertThat(backups.dailyIfDue()).isPresent();
    }

    @Test
    void listIsNewestFirstAndKnowsOnlyBackups() throws Exception {
        assertThat(backups.list()).isEmpty();
        backups.backupNow(Reason.DAILY);
        now = now.plusSeconds(1);
        backups.backupNow(Reason.DELETION);
        Files.writeString(folder.backups().resolve("notes.txt"), "x");
        Files.writeString(folder.backups().resolve("xuegui-99999999T999999.999Z-daily.db"), "x");
        assertThat(backups.list()).extracting(Backup::reason).containsExactly(Reason.DELETION, Reason.DAILY);
        assertThat(backups.list()).extracting(Backup::at).containsExactly(now, now.minusSeconds(1));
    }

    @Test
    void twoOfOneMomentAreTwoFiles() {
        backups.backupNow(Reason.MANUAL);
        backups.backupNow(Reason.MANUAL);
        assertThat(backups.list()).hasSize(2);
        assertThat(folder.backups().toFile().list()).hasSize(2);
    }

    @Test
    void unwritablePlaceIsToldToTheUser() throws Exception {
        Files.writeString(folder.backups(), "a file where the folder should be");
        assertThatThrownBy(() -> backups.backupNow(Reason.MANUAL)).isInstanceOf(UserFacingException.class);
    }
}
