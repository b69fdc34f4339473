package org.xuegui.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xuegui.ui.route.Destination;

class TrailTest {

    private final Trail trail = new Trail();

    @Test
    void backRetracesEachStepOnce() {
        trail.enter(new Destination.Home());
        trail.enter(Destination.Study.keyPoint("a"));
        trail.enter(Destination.Study.keyPoint("a"));
        trail.enter(new Destination.Records());

        assertThat(trail.back()).contains(Destination.Study.keyPoint("a"));
        assertThat(trail.back()).contains(new Destination.Home());
        assertThat(trail.back()).isEmpty();
        assertThat(trail.now()).isEqualTo(Optional.of(new Destination.Home()));
    }
}
