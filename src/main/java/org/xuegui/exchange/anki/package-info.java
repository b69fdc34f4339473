/**
 * Notes of Anki: its text files and its packages of all three generations. Cards that ask for a choice or for a text
 * become such questions, all others short answers. Reads a package's database by JDBC from a temporary copy, as no
 * other format may. May import {@code base}, {@code quiz} and {@code exchange.input}.
 */
package org.xuegui.exchange.anki;
