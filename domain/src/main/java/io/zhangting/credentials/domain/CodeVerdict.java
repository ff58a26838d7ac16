package io.zhangting.credentials.domain;

import java.time.Duration;

/** What became of a typed code. A wrong, an expired and a never-sent code look the same from outside. */
public sealed interface CodeVerdict {

    record Right() implements CodeVerdict {}

    record Wrong() implements CodeVerdict {}

    record TooManyTries(Duration retryAfter) implements CodeVerdict {}
}
