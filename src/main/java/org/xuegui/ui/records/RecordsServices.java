package org.xuegui.ui.records;

import java.util.Objects;
import org.xuegui.learning.mastery.MasteryService;
import org.xuegui.learning.records.RecordsService;
import org.xuegui.learning.study.StudyService;
import org.xuegui.report.file.ReportFiles;
import org.xuegui.report.record.LearnerRecordService;

/**
 * What the records screen works with.
 *
 * @param records history, study days and totals
 * @param mastery mastery of facts and topics
 * @param study the study packs
 * @param ownRecords a learner's record as it is exported
 * @param files writes it
 */
public record RecordsServices(
        RecordsService records,
        MasteryService mastery,
        StudyService study,
        LearnerRecordService ownRecords,
        ReportFiles files) {

    public RecordsServices {
        Objects.requireNonNull(records, "records");
        Objects.requireNonNull(mastery, "mastery");
        Objects.requireNonNull(study, "study");
        Objects.requireNonNull(ownRecords, "ownRecords");
        Objects.requireNonNull(files, "files");
    }
}
