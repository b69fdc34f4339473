package org.xuegui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xuegui.workspace.Language;

class ArgumentsTest {

    @Test
    void nothingButFolderAndLanguageAsksForTheWindow() {
        assertThat(Arguments.findWindow(List.of()))
                .contains(new Arguments(Optional.empty(), Optional.empty()));
        assertThat(Arguments.findWindow(List.of("--data", "资料", "--lang=en")))
                .contains(new Arguments(Optional.of(Path.of("资料")), Optional.of(Language.ENGLISH)));
    }

    @Test
    void aFolderWithoutANameIsLeftToTheCommandLineToRefuse() {
        assertThat(Arguments.findWindow(List.of("--data", ""))).isEmpty();
        assertThat(Arguments.findWindow(List.of("--data= "))).isEmpty();
        assertThat(Arguments.findWindow(List.of("--data", "a\0b"))).isEmpty();
    }

    @Test
    void anythingElseIsACommand() {
        assertThat(Arguments.findWindow(List.of("check", "题库.yaml"))).isEmpty();
        assertThat(Arguments.findWindow(List.of("--help"))).isEmpty();
        assertThat(Arguments.findWindow(List.of("--data"))).isEmpty();
        assertThat(Arguments.findWindow(List.of("--lang", "fr"))).isEmpty();
        assertThat(Arguments.findWindow(List.of("--data", "x", "import", "a.yaml"))).isEmpty();
    }
}
