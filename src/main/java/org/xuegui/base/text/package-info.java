/**
 * Message keys and the Chinese and English bundles, rich passages, normalising of answers, Chinese numerals. Imports nothing of ours.
 */
package org.xuegui.base.text;
