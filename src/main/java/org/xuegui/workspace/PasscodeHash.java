package org.xuegui.workspace;

import java.security.GeneralSecurityException;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The slow hash of a passcode: PBKDF2 with HMAC-SHA-256, which every Java runtime has. */
final class PasscodeHash {

    private static final int BITS = 256;

    private PasscodeHash() {}

    /** The hash of a passcode, 32 bytes. */
    static byte[] of(String passcode, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(passcode.toCharArray(), salt, iterations, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime lacks PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }
}
