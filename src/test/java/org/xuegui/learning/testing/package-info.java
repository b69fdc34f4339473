/**
 * Fixtures for tests of learning and of the screens over it: typical learners, a small pack, questions and in-memory
 * repositories.
 */
package org.xuegui.learning.testing;
