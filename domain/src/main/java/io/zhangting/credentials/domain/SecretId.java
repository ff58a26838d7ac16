package io.zhangting.credentials.domain;

import java.util.UUID;

/** Identifies a sealed password. */
public record SecretId(UUID value) {}
