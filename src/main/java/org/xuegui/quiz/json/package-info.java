/**
 * Reading and writing JSON trees with clear errors: the small kit under the JSON forms of questions,
 * responses and papers. Imports nothing of ours; imported by {@code quiz}, its packages and {@code exchange}.
 */
package org.xuegui.quiz.json;
