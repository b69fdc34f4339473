/**
 * A blueprint's rows while they are edited, by a trainer or by a learner who composes a paper. Imported by the screens
 * {@code exam} and {@code trainer}.
 */
package org.xuegui.ui.blueprint;
