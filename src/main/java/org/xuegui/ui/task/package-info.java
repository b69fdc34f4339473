/**
 * The one door to background work and the only place that hands results to the toolkit's thread. Imports
 * {@code base} alone; every package of {@code ui} may import it.
 */
package org.xuegui.ui.task;
