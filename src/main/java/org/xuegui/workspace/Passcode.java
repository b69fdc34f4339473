package org.xuegui.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Message;

/**
 * The trainer's passcode: keeps learners out of what only a trainer should change. Only a salted hash is stored.
 * After {@value #FREE_TRIES} wrong tries each further one has to wait, also across restarts. Checking takes a
 * noticeable part of a second on purpose: not for the window's thread. Full-width and half-width digits count as
 * the same. Safe for several threads.
 */
public final class Passcode {

    /** Fewest characters of a passcode. */
    public static final int SHORTEST = 4;

    private static final int FREE_TRIES = 3;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 6;
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;

    private final PropertyFile file;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** The passcode kept in this file, which need not exist yet. */
    public Passcode(Path file, Clock clock) {
        this.file = new PropertyFile(file);
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * What became of a try.
     *
     * @param isRight whether the passcode was right
     * @param pause how long the next try has to wait; zero if it need not
     */
    public record Verdict(boolean isRight, Duration pause) {
        public Verdict {
            Objects.requireNonNull(pause, "pause");
        }
    }

    /** Whether one has been set. */
    public boolean isSet() {
        return file.exists();
    }

    /**
     * Sets the first passcode.
     *
     * @throws IllegalStateException if there is one already
     * @throws UserFacingException if it is too short or cannot be stored
     */
    public synchronized void set(String passcode) {
        if (isSet()) {
            throw new IllegalStateException("a passcode is set already");
        }
        store(passcode);
    }

    /**
     * Tries a passcode. While a wait runs nothing is checked and the try does not count.
     *
     * @throws IllegalStateException if none has been set
     * @throws UserFacingException if the stored one cannot be read
     */
    public synchronized Verdict verify(String passcode) {
        Stored stored = read();
        Duration wait = stored.waitAt(clock.instant());
        if (!wait.isZero()) {
            return new Verdict(false, wait);
        }
        byte[] hash = PasscodeHash.of(normalise(passcode), stored.salt(), stored.iterations());
        if (MessageDigest.isEqual(hash, stored.hash())) {
            if (stored.failures() > 0) {
                write(stored.withFailures(0, Instant.EPOCH));
            }
            return new Verdict(true, Duration.ZERO);
        }
        Stored failed = stored.withFailures(stored.failures() + 1, clock.instant());
        write(failed);
        return new Verdict(false, failed.waitAt(clock.instant()));
    }

    /**
     * Replaces the passcode if the old one is right.
     *
     * @return the verdict on the old one; nothing is changed unless it is right
     * @throws UserFacingException if the new one is too short or cannot be stored
     */
    public synchronized Verdict change(String old, String passcode) {
        checkLength(passcode);
        Verdict verdict = verify(old);
        if (verdict.isRight()) {
            store(passcode);
        }
        return verdict;
    }

    private void store(String passcode) {
        checkLength(passcode);
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] hash = PasscodeHash.of(normalise(passcode), salt, ITERATIONS);
        write(new Stored(ITERATIONS, salt, hash, 0, Instant.EPOCH));
    }

    private static void checkLength(String passcode) {
        if (normalise(passcode).length() < SHORTEST) {
            throw new UserFacingException(Message.of("workspace.passcode.short", SHORTEST));
        }
    }

    private static String normalise(String passcode) {
        return Normalizer.normalize(passcode, Normalizer.Form.NFKC).strip();
    }

    private Stored read() {
        if (!isSet()) {
            throw new IllegalStateException("no passcode is set");
        }
        try {
            return Stored.parse(file.read());
        } catch (IOException | RuntimeException e) {
            throw new UserFacingException(Message.of("workspace.passcode.damaged", file.path().toString()), e);
        }
    }

    private void write(Stored stored) {
        try {
            file.write(stored.values());
        } catch (IOException e) {
            throw new UserFacingException(Message.of("workspace.passcode.unwritable", file.path().toString()), e);
        }
    }

    /** What the file holds. */
    private record Stored(int iterations, byte[] salt, byte[] hash, int failures, Instant failedAt) {

        static Stored parse(Properties from) {
            Base64.Decoder decoder = Base64.getDecoder();
            return new Stored(
                    Integer.parseInt(from.getProperty("iterations")),
                    decoder.decode(from.getProperty("salt")),
                    decoder.decode(from.getProperty("hash")),
                    Integer.parseInt(from.getProperty("failures")),
                    Instant.parse(from.getProperty("failedAt")));
        }

        Map<String, String> values() {
            Base64.Encoder encoder = Base64.getEncoder();
            return Map.of(
                    "iterations", Integer.toString(iterations),
                    "salt", encoder.encodeToString(salt),
                    "hash", encoder.encodeToString(hash),
                    "failures", Integer.toString(failures),
                    "failedAt", failedAt.toString());
        }

        Stored withFailures(int count, Instant at) {
            return new Stored(iterations, salt, hash, count, at);
        }

        /** How long a try has to wait; never longer than the full wait, even if the clock was set back. */
        Duration waitAt(Instant now) {
            if (failures < FREE_TRIES) {
                return Duration.ZERO;
            }
            Duration full = FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE_TRIES, DOUBLINGS));
            full = full.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : full;
            Duration left = Duration.between(now, failedAt.plus(full));
            if (left.isNegative()) {
                return Duration.ZERO;
            }
            return left.compareTo(full) > 0 ? full : left;
        }
    }
}
