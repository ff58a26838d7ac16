package io.zhangting.identity.domain;

import java.util.UUID;

/** Identifies a photo in the evidence vault; says nothing of its content. */
public record PhotoId(UUID value) {}
