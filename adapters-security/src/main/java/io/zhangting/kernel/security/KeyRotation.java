package io.zhangting.kernel.security;

import java.nio.file.Path;

/** Gives the key set new keys, or a new master key around it; what was sealed before stays readable. */
public interface KeyRotation {

    /** New values are sealed with new keys; the keyed hash for look-ups stays as it is. */
    void rotate();

    /** Wraps the key set by another master key, which every node needs from its next start. */
    void wrapBy(Path masterKeyFile);
}
