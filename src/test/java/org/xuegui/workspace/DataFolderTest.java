package org.xuegui.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.base.problem.UserFacingException;

class DataFolderTest {

    @TempDir
    Path temp;

    @Test
    void missingFolderIsCreatedAndLeftEmpty() {
        DataFolder folder = DataFolder.open(temp.resolve("新的/学规"));
        assertThat(folder.path()).isEmptyDirectory();
    }

    @Test
    void folderBelowARegularFileIsToldToTheUser() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "x");
        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOfSatisfying(UserFacingException.class, e -> {
                    assertThat(e.text().key()).isEqualTo("workspace.folder.unwritable");
                    assertThat(e.text().arguments()).containsExactly(file.resolve("data").toString());
                });
    }

    @Test
    void regularFileIsNoFolder() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "x");
        assertThatThrownBy(() -> DataFolder.open(file)).isInstanceOf(UserFacingException.class);
    }

    @Test
    void eachSystemHasItsUsualPlace() {
        Path home = temp.resolve("home");
        Path roaming = temp.resolve("roaming");
        Path xdg = temp.resolve("xdg");
        assertThat(DataFolder.usualPath(Map.of(), "Linux", home.toString()))
                .isEqualTo(home.resolve(".local/share/xuegui"));
        assertThat(DataFolder.usualPath(Map.of("XDG_DATA_HOME", xdg.toString()), "Linux", home.toString()))
                .isEqualTo(xdg.resolve("xuegui"));
        assertThat(DataFolder.usualPath(Map.of("XDG_DATA_HOME", "relative"), "Linux", home.toString()))
                .isEqualTo(home.resolve(".local/share/xuegui"));
        assertThat(DataFolder.usualPath(Map.of("APPDATA", roaming.toString()), "Windows 11", home.toString()))
                .isEqualTo(roaming.resolve("Xuegui"));
        assertThat(DataFolder.usualPath(Map.of(), "Mac OS X", home.toString()))
                .isEqualTo(home.resolve("Library/Application Support/Xuegui"));
    }

    @Test
    void networkDrivesAreKnownByTheirFileSystem() {
        assertThat(DataFolder.isNetworkType("nfs4")).isTrue();
        assertThat(DataFolder.isNetworkType("CIFS")).isTrue();
        assertThat(DataFolder.isNetworkType("ext4")).isFalse();
        assertThat(DataFolder.isNetworkType("NTFS")).isFalse();
    }
}
