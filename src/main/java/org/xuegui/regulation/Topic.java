package org.xuegui.regulation;

/**
 * A topic of study.
 *
 * @param id id within the pack
 * @param title heading
 * @param summary one or two sentences on what it covers
 */
public record Topic(String id, String title, String summary) {
}
