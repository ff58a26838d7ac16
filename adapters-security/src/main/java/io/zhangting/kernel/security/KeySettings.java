package io.zhangting.kernel.security;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys are.
 *
 * @param masterKey 32 bytes, base64; wraps the key set. Or {@code masterKeyFile}, a file that holds it
 * @param file the key set, wrapped by the master key; made at the first start
 * @param makeMissing whether keys that the file does not have yet are made; not by a command that only looks
 */
@ConfigurationProperties("zhangting.keys")
record KeySettings(
        @Nullable String masterKey,
        @Nullable Path masterKeyFile,
        Path file,
        @DefaultValue("true") boolean makeMissing) {

    @Override
    public String toString() {
        return "KeySettings[" + file + "]";
    }
}
