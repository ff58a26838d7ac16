package io.zhangting.kernel;

import java.util.UUID;

/** Makes identifiers; injected, so that tests can foretell them. */
@FunctionalInterface
public interface IdSource {

    UUID next();
}
