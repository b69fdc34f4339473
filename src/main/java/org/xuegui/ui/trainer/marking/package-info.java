/**
 * 阅卷: written answers of examinations, marked without their writers' names. Imported by {@code ui.trainer} alone.
 */
package org.xuegui.ui.trainer.marking;
