package io.zhangting.identity.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.identity.domain.PhotoId;
import io.zhangting.identity.domain.PhotoRules;
import io.zhangting.kernel.SomeIds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every vault of photos does. */
public abstract class EvidenceVaultContract {

    private static final PhotoId ONE = new PhotoId(SomeIds.id(1));
    private static final PhotoId OTHER = new PhotoId(SomeIds.id(2));

    protected abstract EvidenceVault vault();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4096, 100_000, PhotoRules.MAXIMUM_BYTES})
    void what_was_stored_comes_back_byte_for_byte(int size) throws IOException {
        byte[] content = bytes(size);
        vault().store(ONE, new ByteArrayInputStream(content));

        assertThat(read(ONE)).isEqualTo(content);
    }

    @Test
    void photos_do_not_mix() throws IOException {
        vault().store(ONE, new ByteArrayInputStream(new byte[] {1, 2, 3}));
        vault().store(OTHER, new ByteArrayInputStream(new byte[] {4}));

        assertThat(read(ONE)).containsExactly(1, 2, 3);
        assertThat(read(OTHER)).containsExactly(4);
    }

    @Test
    void a_photo_that_was_never_stored_cannot_be_opened() {
        assertThatThrownBy(() -> read(ONE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing() {
        assertThatThrownBy(() -> vault().store(ONE, new BreaksOff())).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> read(ONE)).isInstanceOf(IllegalStateException.class);
    }

    protected final byte[] read(PhotoId id) throws IOException {
        try (InputStream in = vault().open(id)) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    /** Gives a few thousand bytes and then fails. */
    private static final class BreaksOff extends InputStream {

        private int left = 50_000;

        @Override
        public int read() throws IOException {
            left--;
            if (left < 0) {
                throw new IOException("the connection broke off");
            }
            return 7;
        }
    }
}
