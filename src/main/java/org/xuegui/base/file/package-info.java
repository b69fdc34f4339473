/**
 * Reading and writing files safely: YAML with line numbers, packed files and XML within limits,
 * spreadsheet-safe cells. May import {@code base.problem} and {@code base.text}.
 */
package org.xuegui.base.file;
