/**
 * Reading key points: read state, notes, bookmarks, progress.
 */
package org.xuegui.learning.study;
