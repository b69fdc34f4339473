package org.xuegui.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DataTableUiTest {

    @Start
    void start(Stage unused) {
        // the class asks for the toolkit
    }

    @Test
    void aColumnIsAsWideAsItsLongestText() {
        double chinese = DataTable.widthOf(List.of("单选", "多选"));
        assertThat(chinese).isBetween(3.0, 4.0);
        assertThat(DataTable.widthOf(List.of("单选", "Multiple choice"))).isBetween(2 * chinese, 3 * chinese);
        assertThat(DataTable.widthOf(List.of())).isLessThan(chinese);
    }
}
