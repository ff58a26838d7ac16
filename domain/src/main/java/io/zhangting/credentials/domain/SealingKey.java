package io.zhangting.credentials.domain;

/** The public key on the curve P-256 that browsers seal with: its id and its point, each coordinate in base64url. */
public record SealingKey(String kid, String x, String y) {}
