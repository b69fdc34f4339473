/**
 * The question editor: a page that makes a question of any type, or changes one, beside a preview of it. Opened by
 * {@link org.xuegui.ui.trainer.question.QuestionEditor} from other parts of 培训管理.
 */
package org.xuegui.ui.trainer.question;
