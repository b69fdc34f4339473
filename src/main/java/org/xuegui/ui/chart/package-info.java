/**
 * Pictures of numbers: scores over time and study days, each with the same numbers as a table and as a sentence for
 * those who cannot see it. Knows nothing of the field; imports {@code base} and {@code ui.control} alone.
 */
package org.xuegui.ui.chart;
