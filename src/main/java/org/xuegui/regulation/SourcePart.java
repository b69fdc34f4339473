package org.xuegui.regulation;

/**
 * A part of the source that key points and facts cite.
 *
 * @param id id within the pack
 * @param label how it is numbered, such as 引言 or 三·一
 * @param title its heading
 */
public record SourcePart(String id, String label, String title) {
}
