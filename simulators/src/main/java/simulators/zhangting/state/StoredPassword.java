package simulators.zhangting.state;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A password that was set, of which only a salted hash is kept.
 *
 * @param salt hexadecimal
 * @param hash hexadecimal SHA-256 of salt and password
 * @param changes how often a password was set in this place
 */
public record StoredPassword(String salt, String hash, int length, int changes, Instant changedAt) {

    static StoredPassword of(String salt, String password, int changes, Instant changedAt) {
        return new StoredPassword(salt, hash(salt, password), password.length(), changes, changedAt);
    }

    boolean fits(String password) {
        return hash.equals(hash(salt, password));
    }

    private static String hash(String salt, String password) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((salt + password).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
