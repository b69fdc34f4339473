/**
 * What is wrong with a file, where, and what to do about it. Imports nothing of ours but {@code base.text}.
 */
package org.xuegui.base.problem;
