/**
 * 阅卷: written answers of finished examinations, marked by the trainer without knowing whose they are.
 * May import {@code base}, {@code quiz} and {@code learning.attempt}.
 */
package org.xuegui.learning.marking;
