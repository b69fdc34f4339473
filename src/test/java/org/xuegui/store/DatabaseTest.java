package org.xuegui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.learning.attempt.Answer;
import org.xuegui.learning.attempt.Attempt;
import org.xuegui.learning.attempt.AttemptKind;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.quiz.OwnChanges;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.quiz.QuestionVersion;
import org.xuegui.quiz.TypicalQuestions;
import org.xuegui.workspace.Backup;
import org.xuegui.workspace.DataFolder;

class DatabaseTest {

    private static final Clock CLOCK = TestData.CLOCK;

    /** Bytes of a page, as SQLite makes them unless told otherwise. */
    private static final int PAGE = 4096;

    @TempDir
    Path temp;

    private DataFolder folder;
    private Path file;

    @BeforeEach
    void makeTheFolder() {
        folder = DataFolder.open(temp.resolve("数据"));
        file = folder.path().resolve("xuegui.db");
    }

    private Database open() {
        return Database.open(folder, CLOCK);
    }

    private void execute(String... statements) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Puts a database as an older version of the program made it in place of this one, with the same rows. */
    private void turnBackTo(int version) throws Exception {
        Path old = temp.resolve("old.db");
        Flyway.configure().dataSource("jdbc:sqlite:" + old, "", "").locations("classpath:org/xuegui/store/migration")
                .placeholderReplacement(false).target(String.valueOf(version)).load().migrate();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + old);
                Statement statement = connection.createStatement()) {
            statement.execute("ATTACH '" + file + "' AS now");
            ResultSet tables = statement.executeQuery("""
                    SELECT t.name, (SELECT group_concat(name) FROM pragma_table_info(t.name, 'main'))
                    FROM main.sqlite_schema AS t
                    WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE 'flyway%'
                    """);
            List<String> copies = new ArrayList<>();
            while (tables.next()) {
                String name = tables.getString(1);
                String columns = tables.getString(2);
                copies.add("DELETE FROM main." + name);
                copies.add("INSERT INTO main.%s (%s) SELECT %s FROM now.%s".formatted(name, columns, columns, name));
            }
            for (String copy : copies) {
                statement.execute(copy);
            }
        }
        Files.move(old, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void assertRefused(ThrowingCallable call, String key) {
        assertThatThrownBy(call).isInstanceOfSatisfying(
                UserFacingException.class, e -> assertThat(e.text().key()).isEqualTo(key));
    }

    private static int count(Database database, String table) {
        return database.reader().read(handle ->
                handle.createQuery("SELECT count(*) FROM " + table).mapTo(Integer.class).one());
    }

    private static void addUnit(Database database, String id) {
        database.writer().run(handle ->
                handle.execute("INSERT INTO unit (id, name, created_at) VALUES (?, ?, '')", id, id));
    }

    @Test
    void newFolderGetsAnEmptyDatabaseWithoutABackup() {
        try (Database database = open()) {
            assertThat(count(database, "learner")).isZero();
            assertThat(database.backups().list()).isEmpty();
        }
    }

    @Test
    void newestVersionIsTheLastMigrationThereIs() throws Exception {
        open().close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeQuery("SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history")
                    .getInt(1)).isEqualTo(Schema.NEWEST);
        }
    }

    @Test
    void closedDatabaseIsOneFileAndOpensAgain() {
        try (Database database = open()) {
            addUnit(database, "甲");
        }
        assertThat(folder.path().toFile().list()).containsExactlyInAnyOrder("xuegui.db", "xuegui.lock");
        try (Database database = open()) {
            assertThat(count(database, "unit")).isOne();
        }
    }

    @Test
    void committedMeansOnTheDisk() {
        try (Database database = open()) {
            database.writer().run(handle -> {
                assertThat(handle.createQuery("PRAGMA synchronous").mapTo(Integer.class).one()).isEqualTo(2);
                assertThat(handle.createQuery("PRAGMA journal_mode").mapTo(String.class).one()).isEqualTo("wal");
                assertThat(handle.createQuery("PRAGMA foreign_keys").mapTo(Integer.class).one()).isOne();
            });
        }
    }

    @Test
    void secondCopyIsRefusedUntilTheFirstIsClosed() {
        try (Database first = open()) {
            assertRefused(this::open, "store.open.in-use");
            assertThat(count(first, "unit")).isZero();
        }
        open().close();
    }

    @Test
    void newerDatabaseIsRefusedAndLeftUnchanged() throws Exception {
        open().close();
        execute("INSERT INTO flyway_schema_history VALUES "
                + "(99, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', '2030-01-01 00:00:00.000', 1, 1)");
        byte[] before = Files.readAllBytes(file);
        assertRefused(this::open, "store.open.newer");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(folder.backups()).doesNotExist();
    }

    @Test
    void foreignDatabaseIsRefusedAndLeftUnchanged() throws Exception {
        execute("CREATE TABLE somebody_elses (id INTEGER)");
        byte[] before = Files.readAllBytes(file);
        assertRefused(this::open, "store.open.foreign");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void damagedFileIsRefusedAndLeftUnchanged() throws Exception {
        byte[] garbage = "This is no database, however long it may be. ".repeat(100).getBytes(StandardCharsets.UTF_8);
        Files.write(file, garbage);
        assertRefused(this::open, "store.open.damaged");
        assertThat(Files.readAllBytes(file)).isEqualTo(garbage);
    }

    @Test
    void olderDatabaseIsBackedUpBeforeItIsMigrated() throws Exception {
        execute("CREATE TABLE flyway_schema_history (installed_rank INT NOT NULL PRIMARY KEY, version VARCHAR(50), "
                + "description VARCHAR(200) NOT NULL, type VARCHAR(20) NOT NULL, script VARCHAR(1000) NOT NULL, "
                + "checksum INT, installed_by VARCHAR(100) NOT NULL, installed_on TEXT NOT NULL "
                + "DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')), "
                + "execution_time INT NOT NULL, success BOOLEAN NOT NULL)",
                "INSERT INTO flyway_schema_history VALUES "
                + "(1, '0', 'before', 'BASELINE', 'before', NULL, '', '2020-01-01 00:00:00.000', 0, 1)",
                "CREATE TABLE keepsake (id INTEGER)");
        try (Database database = open()) {
            assertThat(count(database, "learner")).isZero();
            assertThat(database.backups().list()).extracting(Backup::reason)
                    .containsExactly(Backup.Reason.MIGRATION);
            Path backup = database.backups().list().get(0).file();
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + backup);
                    Statement statement = connection.createStatement()) {
                assertThat(statement.executeQuery("SELECT group_concat(name) FROM sqlite_schema WHERE type = 'table'")
                        .getString(1)).contains("keepsake").doesNotContain("learner");
            }
        }
    }

    @Test
    void theFirstVersionIsBroughtUpWithTheFilesOfItsLoads() throws Exception {
        try (Database database = open()) {
            new SqliteQuizSetRepository(database).applyLoad(
                    TestData.load("题库.yaml", TestData.SET, TestData.questions(2)));
        }
        turnBackTo(1);
        try (Database database = open()) {
            assertThat(new SqliteQuizSetRepository(database).findSetLoadedFrom("题库.yaml")).contains(TestData.SET);
            assertThat(database.backups().list()).hasSize(1);
        }
    }

    @Test
    void theVersionsOfQuestionsAreToldInOrderForLoadsOfThePastToo() throws Exception {
        Question second = TypicalQuestions.single("q-1", "第二版", 0, "甲", "乙");
        QuestionKey key = new QuestionKey(TestData.SET, "q-1");
        List<QuestionVersion> versions;
        OwnChanges own;
        try (Database database = open()) {
            SqliteQuizSetRepository sets = new SqliteQuizSetRepository(database);
            sets.applyLoad(TestData.shipped("hash", TestData.load("", TestData.SET, TestData.questions(2))));
            sets.undoLoad(sets.applyLoad(TestData.load("a.yaml", "undone", TestData.questions(1))));
            sets.applyLoad(TestData.load("b.yaml", TestData.SET, second, TestData.questions(2)[1]));
            sets.applyLoad(TestData.load("c.yaml", TestData.SET, TestData.questions(1)));
            versions = sets.versionsOf(key);
            own = sets.ownChangesOf(TestData.SET);
            assertThat(versions).extracting(each -> each.question().stem().plain())
                    .containsExactly("第 1 题：下列说法正确的是（ ）", "第二版", "第 1 题：下列说法正确的是（ ）");
            assertThat(own.questions()).as("taken out of use by a load").containsExactly("q-2");
        }
        turnBackTo(4);
        try (Database database = open()) {
            SqliteQuizSetRepository sets = new SqliteQuizSetRepository(database);
            assertThat(sets.versionsOf(key)).isEqualTo(versions);
            assertThat(sets.ownChangesOf(TestData.SET)).isEqualTo(own);
            assertThat(sets.versionsOf(new QuestionKey("undone", "q-1"))).extracting(QuestionVersion::isUndone)
                    .containsExactly(true);
        }
    }

    @Test
    void theAnswersOfTheSixthVersionCountAsBefore() throws Exception {
        Question[] questions = TestData.questions(3);
        Attempt attempt = TestData.attempt("old", TypicalLearners.JIA.id(), AttemptKind.PRACTICE, TestData.NOW,
                TestData.paper(Optional.empty(), questions));
        Answer answer = TestData.answer("old", 0, 0);
        Map<String, Object> score;
        try (Database database = open()) {
            new SqliteLearnerRepository(database).save(TypicalLearners.JIA);
            new SqliteQuizSetRepository(database).applyLoad(TestData.load("a.yaml", TestData.SET, questions));
            SqliteAttemptRepository attempts = new SqliteAttemptRepository(database);
            attempts.start(attempt);
            attempts.append(answer, Duration.ofSeconds(3));
            score = scoreOf(database);
        }
        turnBackTo(6);
        try (Database database = open()) {
            SqliteAttemptRepository attempts = new SqliteAttemptRepository(database);
            assertThat(attempts.answers("old")).containsExactly(answer);
            assertThat(scoreOf(database)).isEqualTo(score);
            assertThat(attempts.findLastSaved("old")).as("was not kept then").isEmpty();
        }
    }

    private static Map<String, Object> scoreOf(Database database) {
        return database.reader().read(handle ->
                handle.createQuery("SELECT * FROM attempt_score").mapToMap().one());
    }

    @Test
    void readingGoesOnBesideAWrite() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Database database = open()) {
            addUnit(database, "a");
            CountDownLatch isWriting = new CountDownLatch(1);
            CountDownLatch hasRead = new CountDownLatch(1);
            Future<?> write = other.submit(() -> database.writer().run(handle -> {
                handle.execute("INSERT INTO unit (id, name, created_at) VALUES ('b', 'b', '')");
                isWriting.countDown();
                await(hasRead);
            }));
            isWriting.await();
            assertThat(count(database, "unit")).as("while the write is under way").isOne();
            hasRead.countDown();
            write.get();
            assertThat(count(database, "unit")).isEqualTo(2);
        } finally {
            other.shutdown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void failedWorkLeavesNothingAndTheNextGoesOn() {
        try (Database database = open()) {
            assertThatThrownBy(() -> database.writer().run(handle -> {
                handle.execute("INSERT INTO unit (id, name, created_at) VALUES ('a', 'a', '')");
                throw new IllegalArgumentException("changed my mind");
            })).isInstanceOf(IllegalArgumentException.class).hasMessage("changed my mind");
            assertThat(count(database, "unit")).isZero();
            addUnit(database, "b");
            assertThat(count(database, "unit")).isOne();
        }
    }

    @Test
    void fullDiskIsSaidAndLosesNothing() {
        try (Database database = open()) {
            addUnit(database, "before");
            database.writer().callPlainly(handle -> {
                int pages = handle.createQuery("PRAGMA page_count").mapTo(Integer.class).one();
                return handle.createQuery("PRAGMA max_page_count = " + (pages + 2)).mapTo(Integer.class).one();
            });
            assertRefused(() -> database.writer().run(handle -> {
                for (int i = 0; i < 100; i++) {
                    handle.execute("INSERT INTO unit (id, name, created_at) VALUES (?, ?, '')", i, "x".repeat(1000));
                }
            }), "store.write.full");
            assertThat(count(database, "unit")).isOne();
            database.writer().callPlainly(handle ->
                    handle.createQuery("PRAGMA max_page_count = 1000000").mapTo(Integer.class).one());
            addUnit(database, "after");
            assertThat(count(database, "unit")).isEqualTo(2);
        }
    }

    @Test
    void aNewDatabaseTheDiskHasNoRoomForIsSaidAndMadeAtTheNextStart() {
        assertRefused(() -> Database.open(folder, CLOCK, new Connections(file, OptionalInt.of(20))), "store.write.full");
        try (Database database = open()) {
            addUnit(database, "after");
            assertThat(count(database, "unit")).isOne();
        }
    }

    @Test
    void aMigrationTheDiskHasNoRoomForLeavesWhatWasThere() throws Exception {
        try (Database database = open()) {
            addUnit(database, "before");
        }
        turnBackTo(1);
        int pages = Math.toIntExact(Files.size(file) / PAGE);
        assertRefused(() -> Database.open(folder, CLOCK, new Connections(file, OptionalInt.of(pages))), "store.write.full");
        try (Database database = open()) {
            assertThat(count(database, "unit")).isOne();
            assertThat(database.backups().list()).extracting(Backup::reason)
                    .as("one before each try").containsOnly(Backup.Reason.MIGRATION);
        }
    }

    @Test
    void withoutABackupNothingIsMigrated() throws Exception {
        try (Database database = open()) {
            addUnit(database, "before");
        }
        turnBackTo(1);
        byte[] old = Files.readAllBytes(file);
        Files.writeString(folder.backups(), "a file where the backups belong");

        assertRefused(this::open, "store.backup.failed");
        assertThat(Files.readAllBytes(file)).isEqualTo(old);
        Files.delete(folder.backups());
        try (Database database = open()) {
            assertThat(count(database, "unit")).isOne();
        }
    }

    @Test
    void readersCannotWrite() {
        try (Database database = open()) {
            assertRefused(() -> database.reader().read(handle ->
                    handle.execute("DELETE FROM unit")), "store.write.read-only");
        }
    }

    @Test
    void soundFilePassesTheCheck() {
        try (Database database = open()) {
            assertThat(new Integrity(database).check()).isEmpty();
        }
    }

    @Test
    void damageInsideTheFileIsFound() throws Exception {
        try (Database database = open()) {
            database.writer().run(handle -> {
                for (int i = 0; i < 300; i++) {
                    handle.execute("INSERT INTO unit (id, name, created_at) VALUES (?, ?, '')", i, "x".repeat(300));
                }
            });
        }
        byte[] bytes = Files.readAllBytes(file);
        int page = 4096;
        for (int i = bytes.length - 20 * page; i < bytes.length - 10 * page; i++) {
            bytes[i] = 0x55;
        }
        Files.write(file, bytes);
        try (Database database = open()) {
            assertThat(new Integrity(database).check()).hasValueSatisfying(
                    message -> assertThat(message.key()).isEqualTo("store.integrity.damaged"));
        }
    }
}
