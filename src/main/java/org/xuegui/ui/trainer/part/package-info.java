/**
 * What the sections of 培训管理 share: pages over a section, words for types and difficulties. Imported by the other
 * packages of {@code ui.trainer} alone.
 */
package org.xuegui.ui.trainer.part;
