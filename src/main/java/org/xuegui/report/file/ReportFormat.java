package org.xuegui.report.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Formats reports can be written in. */
public enum ReportFormat {
    /** All sheets. */ XLSX(".xlsx"),
    /** The sittings alone. */ CSV(".csv"),
    /** All sheets, to print. */ PDF(".pdf");

    private final String ending;

    ReportFormat(String ending) {
        this.ending = ending;
    }

    /** The ending of its file names, with the dot. */
    public String ending() {
        return ending;
    }

    /** The format a file's name ends in, whatever its case. */
    public static Optional<ReportFormat> find(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> name.endsWith(format.ending)).findFirst();
    }
}
