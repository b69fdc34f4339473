package org.xuegui.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PackJsonTest {

    @Test
    void readingBackGivesThePack() {
        StudyPack pack = SmallPack.pack();

        assertThat(PackJson.read(SmallPack.ID, PackJson.write(pack))).isEqualTo(pack);
    }

    @Test
    void whatIsNoPackIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PackJson.read(SmallPack.ID, "{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> PackJson.read(SmallPack.ID, "{\"id\": 1"));
    }
}
