package io.zhangting.identity.port;

import io.zhangting.identity.domain.PhotoId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryEvidenceVault implements EvidenceVault {

    private final Map<PhotoId, byte[]> photos = new HashMap<>();

    @Override
    public void store(PhotoId id, InputStream content) {
        try {
            photos.put(id, content.readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public InputStream open(PhotoId id) {
        return Optional.ofNullable(photos.get(id))
                .map(ByteArrayInputStream::new)
                .orElseThrow(() -> new IllegalStateException("no such photo"));
    }
}
