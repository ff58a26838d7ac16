package io.zhangting.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chains entries, so that a changed or deleted one is found: hash = SHA-256(previous hash, entry). */
public final class AuditChain {

    /** What the first entry follows. */
    public static final String GENESIS = "0".repeat(64);

    private AuditChain() {}

    public static String hash(String previous, AuditEntry entry) {
        String line = Stream.of(
                        previous,
                        Long.toString(entry.number()),
                        entry.at().toString(),
                        entry.actor().kind().name(),
                        entry.actor().id(),
                        entry.action(),
                        entry.subject(),
                        entry.detail())
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
        return HexFormat.of().formatHex(sha256(line.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
