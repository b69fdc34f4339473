/**
 * Search over key points, questions and own notes.
 */
package org.xuegui.learning.search;
