/**
 * 首页: what to do today, mastery per topic, last results, study days. Reached through {@code ui.route} alone.
 */
package org.xuegui.ui.home;
