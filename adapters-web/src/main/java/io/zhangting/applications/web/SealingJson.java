package io.zhangting.applications.web;

import io.zhangting.credentials.KeepChosenPassword;
import java.time.Instant;

/** What a browser seals chosen passwords with, and until when they are kept. */
record SealingJson(String kid, String x, String y, Instant expiresAt) {

    static SealingJson of(KeepChosenPassword.Sealing sealing) {
        return new SealingJson(
                sealing.key().kid(), sealing.key().x(), sealing.key().y(), sealing.expiresAt());
    }
}
