package io.zhangting.identity.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Accepted picture formats, recognised by their first bytes and never by name. */
public enum PhotoType {
    JPEG("image/jpeg", 0xff, 0xd8, 0xff),
    PNG("image/png", 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a);

    private final String mediaType;
    private final int[] magic;

    PhotoType(String mediaType, int... magic) {
        this.mediaType = mediaType;
        this.magic = magic;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<PhotoType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return content.length >= magic.length
                && IntStream.range(0, magic.length).allMatch(i -> (content[i] & 0xff) == magic[i]);
    }
}
