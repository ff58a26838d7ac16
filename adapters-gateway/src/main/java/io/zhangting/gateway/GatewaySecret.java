package io.zhangting.gateway;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret shared with one gateway. Not a record: a record would print it. */
public final class GatewaySecret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MINIMUM_BYTES = 32;

    private final SecretKeySpec key;

    private GatewaySecret(byte[] bytes) {
        if (bytes.length < MINIMUM_BYTES) {
            throw new IllegalArgumentException("a gateway secret has at least " + MINIMUM_BYTES + " bytes");
        }
        key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** The secret as the decoded bytes of a base64 text. */
    public static GatewaySecret fromBase64(String base64) {
        return new GatewaySecret(decode(base64));
    }

    /** The secret as the UTF-8 bytes of a plain text. */
    public static GatewaySecret fromText(String text) {
        return new GatewaySecret(text.getBytes(StandardCharsets.UTF_8));
    }

    String sign(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }

    @SuppressWarnings("UnusedException") // the cause would quote the secret
    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a gateway secret is not valid base64");
        }
    }

    @Override
    public String toString() {
        return "GatewaySecret[hidden]";
    }
}
