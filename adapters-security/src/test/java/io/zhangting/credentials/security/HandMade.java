package io.zhangting.credentials.security;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** JWE by the letter of RFC 7518 with the JDK alone: any header, any shared secret. */
final class HandMade {

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private HandMade() {}

    static String blob(String header, byte[] shared, byte[] text) {
        String head = base64url(header.getBytes(StandardCharsets.UTF_8));
        byte[] iv = new byte[12];
        byte[] sealed = encrypted(concatKdf(shared), iv, head, text);
        int cut = sealed.length - 16;
        return String.join(
                ".",
                head,
                "",
                base64url(iv),
                base64url(java.util.Arrays.copyOf(sealed, cut)),
                base64url(java.util.Arrays.copyOfRange(sealed, cut, sealed.length)));
    }

    static String base64url(byte[] bytes) {
        return BASE64URL.encodeToString(bytes);
    }

    private static byte[] encrypted(byte[] key, byte[] iv, String head, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, iv));
            cipher.updateAAD(head.getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] concatKdf(byte[] shared) {
        byte[] algorithm = "A256GCM".getBytes(StandardCharsets.US_ASCII);
        var input = new ByteArrayOutputStream();
        input.writeBytes(number(1));
        input.writeBytes(shared);
        input.writeBytes(number(algorithm.length));
        input.writeBytes(algorithm);
        input.writeBytes(number(0));
        input.writeBytes(number(0));
        input.writeBytes(number(256));
        try {
            return MessageDigest.getInstance("SHA-256").digest(input.toByteArray());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }
}
