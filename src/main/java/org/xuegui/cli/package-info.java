/**
 * The program's jobs for scripts, without a window. Commands get services, never a repository, the store or a file
 * format; {@code app} supplies them. May import all rooms but {@code ui}, {@code store}, {@code exchange} and
 * {@code app}.
 */
package org.xuegui.cli;
