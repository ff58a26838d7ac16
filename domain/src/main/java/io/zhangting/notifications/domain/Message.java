package io.zhangting.notifications.domain;

import io.zhangting.kernel.PhoneNumber;
import io.zhangting.kernel.SecretText;

/** A text message to one phone. The body may hold a code or a password, so it is a secret. */
public record Message(MessageId id, PhoneNumber phone, SecretText body) {}
