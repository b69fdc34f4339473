package org.xuegui.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Message;

/**
 * The folder that holds everything the program keeps. Guarantees: it exists and can be written to.
 *
 * @param path where it is, absolute
 */
public record DataFolder(Path path) {

    private static final Set<String> NETWORK_TYPES =
            Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs",
                    "fuse.sshfs", "fuse.davfs2", "fuse.gvfsd-fuse", "ncpfs", "afs", "ceph", "9p");

    public DataFolder {
        Objects.requireNonNull(path, "path");
    }

    /**
     * The folder that was asked for, or else this system's usual one; created where it is missing.
     *
     * @throws UserFacingException if it cannot be created or written to
     */
    public static DataFolder open(Optional<Path> chosen) {
        Path path = chosen.orElseGet(() ->
                usualPath(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home")));
        return open(path);
    }

    /**
     * This folder, created where it is missing.
     *
     * @throws UserFacingException if it cannot be created or written to
     */
    public static DataFolder open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            Files.delete(Files.createTempFile(path, "write-test", ".tmp"));
        } catch (IOException | SecurityException e) {
            throw new UserFacingException(Message.of("workspace.folder.unwritable", path.toString()), e);
        }
        return new DataFolder(path);
    }

    /** Where a program of this system keeps a user's data. */
    static Path usualPath(Map<String, String> environment, String osName, String home) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return below(environment.get("APPDATA"), Path.of(home, "AppData", "Roaming")).resolve("Xuegui");
        }
        if (os.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Xuegui");
        }
        return below(environment.get("XDG_DATA_HOME"), Path.of(home, ".local", "share")).resolve("xuegui");
    }

    /** A relative value of such a variable is to be ignored, says the XDG specification. */
    private static Path below(String value, Path otherwise) {
        return value == null || value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
    }

    /** The settings' file. */
    public Path settings() {
        return path.resolve("settings.properties");
    }

    /** The file that holds the passcode's hash. */
    public Path passcode() {
        return path.resolve("passcode.properties");
    }

    /** The folder of the backups; need not exist. */
    public Path backups() {
        return path.resolve("backups");
    }

    /** A warning where the folder is on a network drive: the database's journal is not safe there. */
    public Optional<Message> networkWarning() {
        return isOnNetwork()
                ? Optional.of(Message.of("workspace.folder.network", path.toString()))
                : Optional.empty();
    }

    private boolean isOnNetwork() {
        if (path.toString().startsWith("\\\\")) {
            return true;
        }
        try {
            return isNetworkType(Files.getFileStore(path).type());
        } catch (IOException | SecurityException e) {
            return false; // a hint only: where the system does not say, none is given
        }
    }

    /** Whether a file system of this type is reached over a network. */
    static boolean isNetworkType(String type) {
        return NETWORK_TYPES.contains(type.toLowerCase(Locale.ROOT));
    }
}
