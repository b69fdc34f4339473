/**
 * What every file format needs: the interface it offers to the catalogue, and reading text. Imports no format.
 */
package org.xuegui.exchange.input;
