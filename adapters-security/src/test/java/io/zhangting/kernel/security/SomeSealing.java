package io.zhangting.kernel.security;

import io.zhangting.kernel.Place;
import io.zhangting.kernel.SecretText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Seals and opens a value and a file by a node's keys. */
final class SomeSealing {

    private static final Place PLACE = new Place("credentials.secret", "sealed", new UUID(0, 1));

    private SomeSealing() {}

    static byte[] seal(KeySet node) {
        return new TinkFieldCipher(node).encrypt(new SecretText("4x6Nk2Wp"), PLACE);
    }

    static String open(KeySet node, byte[] sealed) {
        return new TinkFieldCipher(node).decrypt(sealed, PLACE).reveal(text -> text);
    }

    static byte[] encrypt(KeySet node) throws IOException {
        var sealed = new ByteArrayOutputStream();
        try (OutputStream plain = new TinkStreamCipher(node).encrypting(sealed, PLACE)) {
            plain.write("content of a photo..".repeat(1000).getBytes(StandardCharsets.UTF_8));
        }
        return sealed.toByteArray();
    }

    static byte[] decrypt(KeySet node, byte[] sealed) throws IOException {
        try (InputStream plain = new TinkStreamCipher(node).decrypting(new ByteArrayInputStream(sealed), PLACE)) {
            return plain.readAllBytes();
        }
    }
}
