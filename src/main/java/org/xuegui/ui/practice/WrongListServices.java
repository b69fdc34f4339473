package org.xuegui.ui.practice;

import java.util.Objects;
import org.xuegui.learning.practice.WrongListService;
import org.xuegui.report.file.ReportFiles;

/**
 * The services the list of wrong questions works with, beside those of the screen.
 *
 * @param list 错题
 * @param files writes the list into files
 * @param programVersion the program, named in what it writes
 */
public record WrongListServices(WrongListService list, ReportFiles files, String programVersion) {
    public WrongListServices {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(programVersion, "programVersion");
    }
}
