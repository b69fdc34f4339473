package org.xuegui.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShippedPackTest {

    private static final Path PACK = Path.of("seeds", "zhejiang-cyberspace-leadership");

    @Test
    void theShippedPackHasNoProblem() {
        assertThat(PackReader.read(PACK).problems()).isEmpty();
    }

    @Test
    void keepingThePackAsJsonLosesNothing() {
        StudyPack pack = PackReader.read(PACK).pack().orElseThrow();

        assertThat(PackJson.read(pack.id(), PackJson.write(pack))).isEqualTo(pack);
    }
}
