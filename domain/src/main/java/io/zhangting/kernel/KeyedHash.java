package io.zhangting.kernel;

import java.util.HexFormat;

/** A keyed hash for looking values up without storing them; hashes of different purposes never match. */
@FunctionalInterface
public interface KeyedHash {

    byte[] of(String purpose, String value);

    default String text(String purpose, String value) {
        return HexFormat.of().formatHex(of(purpose, value));
    }
}
