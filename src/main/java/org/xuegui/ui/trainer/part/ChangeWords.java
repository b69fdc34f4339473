package org.xuegui.ui.trainer.part;

import org.xuegui.base.text.Texts;
import org.xuegui.quiz.ChangeKind;
import org.xuegui.quiz.LoadRecord;
import org.xuegui.quiz.QuestionVersion;

/** Changes of quiz sets in words: what can be undone, what undoing does, where a version came from. */
public final class ChangeWords {

    private final Texts texts;

    /** Words in this language. */
    public ChangeWords(Texts texts) {
        this.texts = texts;
    }

    /** What undoing it is called, such as 撤销修改题目（会议与双重管理）. */
    public String undo(LoadRecord record) {
        return switch (record.kind()) {
            case LOAD -> texts.text("trainer.sets.undo.load", record.fileName(), titles(record));
            case SET_RETIRED -> texts.text("trainer.sets.undo.retirement", titles(record));
            default -> texts.text("edit.undo", kind(record.kind()), titles(record));
        };
    }

    /** What undoing it would do. */
    public String consequence(LoadRecord record) {
        return texts.text(switch (record.kind()) {
            case LOAD -> "trainer.sets.undo.text.load";
            case SET_RETIRED -> "trainer.sets.undo.text.retirement";
            default -> "edit.undo.text";
        });
    }

    /** What is said after it was undone. */
    public String undone(LoadRecord record) {
        return switch (record.kind()) {
            case LOAD -> texts.text("trainer.sets.undone.load", record.fileName());
            case SET_RETIRED -> texts.text("trainer.sets.undone.retirement", titles(record));
            default -> texts.text("edit.undone", kind(record.kind()));
        };
    }

    /** What brought a version of a question. */
    public String origin(QuestionVersion version) {
        if (version.isShipped()) {
            return texts.text("edit.origin.shipped");
        }
        return version.kind() == ChangeKind.LOAD
                ? texts.text("edit.origin.load", version.fileName()) : kind(version.kind());
    }

    private String kind(ChangeKind kind) {
        return texts.text("edit.kind." + switch (kind) {
            case LOAD -> "load";
            case SET_RETIRED -> "set-retired";
            case SET_ADDED -> "set-added";
            case SET_CHANGED -> "set-changed";
            case QUESTION_ADDED -> "question-added";
            case QUESTION_CHANGED -> "question-changed";
            case REORDERED -> "reordered";
            case COPIED -> "copied";
            case MOVED -> "moved";
            case QUESTIONS_RETIRED -> "questions-retired";
            case QUESTIONS_RESTORED -> "questions-restored";
        });
    }

    private String titles(LoadRecord record) {
        return String.join(texts.text("trainer.list.separator"), record.setTitles());
    }
}
