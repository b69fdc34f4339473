/**
 * Starts the program and puts the rooms together by hand. May import every room; nobody imports it.
 */
package org.xuegui.app;
