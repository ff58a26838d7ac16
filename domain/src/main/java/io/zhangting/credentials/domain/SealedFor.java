package io.zhangting.credentials.domain;

import java.util.UUID;

/** What a sealed password's protected header has to say: the application and the kind of its item, such as {@code trading}. */
public record SealedFor(UUID application, String item) {}
