/**
 * Our own format, as YAML and as JSON: one reader over the nodes of either. May import {@code base}, {@code quiz}
 * and {@code exchange.input}.
 */
package org.xuegui.exchange.yaml;
