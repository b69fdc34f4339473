/**
 * Progress of long work and its cancelling. Imports nothing of ours.
 */
package org.xuegui.base.task;
