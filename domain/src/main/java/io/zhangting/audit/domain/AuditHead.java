package io.zhangting.audit.domain;

import java.time.Instant;

/**
 * Vouches for the chain up to a seal, by a MAC under a key that the database does not know.
 *
 * @param number counts heads from 1 without gaps
 * @param position of the last seal that it vouches for, whose hash it repeats
 * @param seals how many there are up to there
 */
public record AuditHead(long number, long position, String hash, long seals, Instant at, String mac) {

    /** What the MAC is computed over. */
    public String text() {
        return String.join(
                "\n",
                "zhangting audit head",
                Long.toString(number),
                Long.toString(position),
                hash,
                Long.toString(seals),
                at.toString());
    }

    public AuditHead with(String otherMac) {
        return new AuditHead(number, position, hash, seals, at, otherMac);
    }
}
