package org.xuegui.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** What the store's tests share. */
final class TestData {

    /** Half past three in the afternoon in Hangzhou. */
    static final Instant NOW = Instant.parse("2026-11-23T07:30:00Z");

    static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));

    private TestData() {}
}
