package io.zhangting.execution.domain;

import java.util.UUID;

/**
 * A call from a gateway with what its signature covers (docs/contracts/README.md).
 *
 * @param path with the query, as on the request line
 * @param bodyHash SHA-256 of the body, in lower-case hexadecimal
 * @param timestamp epoch seconds, as sent
 */
public record SignedCallback(
        String method, String path, String bodyHash, String keyId, String timestamp, UUID nonce, String signature) {

    /** The text under the signature; its last line, for an idempotency key, is empty. */
    public String signedText() {
        return String.join("\n", method, path, bodyHash, timestamp, nonce.toString(), "");
    }
}
