package org.xuegui.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.xuegui.cli.CommandServices;
import org.xuegui.cli.OpenData;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.quiz.load.QuizFileReader;
import org.xuegui.quiz.load.QuizSetImport;
import org.xuegui.quiz.load.ShippedContent;
import org.xuegui.regulation.StudyPack;
import org.xuegui.report.ScoreReportService;
import org.xuegui.store.Database;
import org.xuegui.workspace.CurrentSettings;
import org.xuegui.workspace.DataFolder;
import org.xuegui.workspace.SettingsFile;

/** Supplies commands: files are checked against the shipped study packs, the database is opened when asked for. */
final class CommandWiring implements CommandServices {

    private final Map<String, Optional<StudyPack>> shippedPacks = new HashMap<>();
    private final QuizFileReader files = new QuizFileReader(new QuizFileFormats(), this::findShippedPack);

    private Optional<StudyPack> findShippedPack(String packId) {
        return shippedPacks.computeIfAbsent(packId, id -> ShippedContent.ofProgram().findPack(id));
    }

    @Override
    public String version() {
        return Version.text();
    }

    @Override
    public QuizFileReader files() {
        return files;
    }

    @Override
    public OpenData open(Optional<Path> folder) {
        Clock clock = Clock.systemDefaultZone();
        DataFolder data = folder.map(DataFolder::open).orElseGet(() -> DataFolder.open(Optional.empty()));
        SettingsFile file = Wiring.settingsFile(data);
        CurrentSettings settings = new CurrentSettings(file, file.peek());
        Database database = Database.open(data, clock);
        try {
            return new Opened(database, Wiring.services(database, settings, clock));
        } catch (RuntimeException | Error e) {
            database.close();
            throw e;
        }
    }

    /** The open database with its services. */
    record Opened(Database database, Services services) implements OpenData {

        @Override
        public QuizSetImport imports() {
            return services.imports();
        }

        @Override
        public ScoreReportService scores() {
            return services.scores();
        }

        @Override
        public void close() {
            database.close();
        }
    }
}
