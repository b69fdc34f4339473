package org.xuegui.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuegui.ui.chart.FreePlaces.Box;

class FreePlacesTest {

    private final FreePlaces places = new FreePlaces();
    private final Box above = new Box(0, 0, 20, 10);
    private final Box below = new Box(0, 30, 20, 10);

    @Test
    void theFirstCandidateIsTakenWhereNothingIsInTheWay() {
        assertThat(places.take(List.of(above, below))).isEqualTo(above);
    }

    @Test
    void aLineThroughACandidateMakesWayForTheNext() {
        places.addLine(-100, 5, 100, 5);

        assertThat(places.take(List.of(above, below))).isEqualTo(below);
    }

    @Test
    void labelsDoNotCoverEachOther() {
        places.take(List.of(above));

        assertThat(places.take(List.of(new Box(15, 5, 20, 10), below))).isEqualTo(below);
    }

    @Test
    void whereNothingIsFreeTheFirstIsTaken() {
        places.addLine(10, -100, 10, 100);

        assertThat(places.take(List.of(above, below))).isEqualTo(above);
    }
}
