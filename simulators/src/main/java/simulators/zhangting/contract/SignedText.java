package simulators.zhangting.contract;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The text under every signature, in both directions. */
public final class SignedText {

    private SignedText() {}

    /** Absent parts are empty. */
    public static String of(
            String method, String target, byte[] body, String timestamp, String nonce, String idempotencyKey) {
        return String.join("\n", method, target, sha256(body), timestamp, nonce, idempotencyKey);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
