package org.xuegui.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Message;
import org.xuegui.workspace.Backup;
import org.xuegui.workspace.Backups;

/** Backups as whole database files named by time (UTC) and reason. */
public final class SqliteBackups implements Backups {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("xuegui-(\\d{8}T\\d{6}\\.\\d{3}Z)-([a-z]+)\\.db");

    private final Connections connections;
    private final Path folder;
    private final Clock clock;

    SqliteBackups(Connections connections, Path folder, Clock clock) {
        this.connections = connections;
        this.folder = Objects.requireNonNull(folder, "folder");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** One at a time: two would write to the same unfinished file. */
    @Override
    public synchronized Backup backupNow(Backup.Reason reason) {
        try {
            Files.createDirectories(folder);
            Path target = freeName(reason);
            Path unfinished = folder.resolve("unfinished.part"); // one name, so that a kill leaves one at most
            try {
                copyTo(unfinished);
                reachTheDisk(unfinished);
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            return parse(target).orElseThrow();
        } catch (IOException | SQLException e) {
            if (StoreFailures.isDamage(e)) {
                throw StoreFailures.of(e, connections.file());
            }
            throw new UserFacingException(Message.of("store.backup.failed", folder.toString()), e);
        }
    }

    private static void reachTheDisk(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private Path freeName(Backup.Reason reason) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        while (true) {
            Path path = folder.resolve("xuegui-" + STAMP.format(at) + "-" + reason.code() + ".db");
            if (!Files.exists(path)) {
                return path;
            }
            at = at.plusMillis(1);
        }
    }

    private void copyTo(Path target) throws SQLException, IOException {
        Files.deleteIfExists(target);
        try (Connection connection = connections.openReading();
                PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, target.toString());
            statement.execute();
        }
    }

    @Override
    public List<Backup> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(SqliteBackups::parse)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Backup::at).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UserFacingException(Message.of("store.backup.unreadable", folder.toString()), e);
        }
    }

    @Override
    public Optional<Backup> dailyIfDue() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        boolean isDone = list().stream()
                .filter(backup -> backup.reason() == Backup.Reason.DAILY)
                .anyMatch(backup -> LocalDate.ofInstant(backup.at(), clock.getZone()).equals(today));
        return isDone ? Optional.empty() : Optional.of(backupNow(Backup.Reason.DAILY));
    }

    private static Optional<Backup> parse(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            Instant at = STAMP.parse(name.group(1), Instant::from);
            return Stream.of(Backup.Reason.values())
                    .filter(reason -> reason.code().equals(name.group(2)))
                    .findFirst()
                    .map(reason -> new Backup(file, at, reason, file.toFile().length()));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // a file somebody named by hand
        }
    }
}
