package io.zhangting.kernel.security;

import java.nio.charset.StandardCharsets;

/** What the key set has keys for. */
enum KeyPart {
    FIELDS("fields", "AES256_GCM", true),
    STREAMS("streams", "AES256_GCM_HKDF_4KB", true),
    /** Not rotated: look-ups compare hashes that are stored, of values that are stored nowhere. */
    HASHES("hashes", "HMAC_SHA256_PRF", false),
    AUDIT("audit", "HMAC_SHA256_256BITTAG", true);

    private final String line;
    private final String template;
    private final boolean rotates;

    KeyPart(String line, String template, boolean rotates) {
        this.line = line;
        this.template = template;
        this.rotates = rotates;
    }

    /** The name of its line in the file. */
    String line() {
        return line;
    }

    String template() {
        return template;
    }

    boolean rotates() {
        return rotates;
    }

    byte[] associated() {
        return ("zhangting key set " + template).getBytes(StandardCharsets.UTF_8);
    }
}
