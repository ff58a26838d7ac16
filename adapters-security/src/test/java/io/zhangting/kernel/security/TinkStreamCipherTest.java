package io.zhangting.kernel.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.kernel.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TinkStreamCipherTest {

    private static final int FIVE_MEBIBYTES = 5 * 1024 * 1024;
    private static final Place PLACE = new Place("identity.photo", "file", new UUID(0, 1));

    @TempDir
    private Path folder;

    private TinkStreamCipher cipher;

    @BeforeEach
    void keys() throws Exception {
        cipher = new TinkStreamCipher(SomeKeys.keys(folder.resolve("keys")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4095, 4096, 4097, FIVE_MEBIBYTES})
    void what_was_encrypted_comes_back(int size) throws IOException {
        byte[] content = bytes(size);

        assertThat(decrypt(encrypt(content), PLACE)).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 4096, 8192, 19_999, 20_000})
    void a_file_that_was_cut_is_refused(int left) throws IOException {
        byte[] cut = Arrays.copyOf(encrypt(bytes(20_000)), left);

        assertThatThrownBy(() -> decrypt(cut, PLACE)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 39, 40, 4096, 12_345, 20_000})
    void a_flipped_bit_is_refused(int at) throws IOException {
        byte[] altered = encrypt(bytes(20_000));
        altered[at] ^= 1;

        assertThatThrownBy(() -> decrypt(altered, PLACE)).isInstanceOf(IOException.class);
    }

    @Test
    void a_file_moved_to_another_place_is_refused() throws IOException {
        byte[] sealed = encrypt(bytes(100));

        assertThatThrownBy(() -> decrypt(sealed, new Place("identity.photo", "file", new UUID(0, 2))))
                .isInstanceOf(IOException.class);
    }

    private byte[] encrypt(byte[] content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStream sealed = cipher.encrypting(file, PLACE)) {
            sealed.write(content);
        }
        return file.toByteArray();
    }

    private byte[] decrypt(byte[] sealed, Place place) throws IOException {
        try (InputStream plain = cipher.decrypting(new ByteArrayInputStream(sealed), place)) {
            return plain.readAllBytes();
        }
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
