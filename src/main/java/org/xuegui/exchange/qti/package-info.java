/**
 * IMS QTI 2.0 to 3.0: single items and packages in, packages of 2.1 and 3.0 out. Names are normalised while the XML
 * is read, so that one reader serves all versions. May be imported by {@code exchange} alone.
 */
package org.xuegui.exchange.qti;
