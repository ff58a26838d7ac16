package io.zhangting.kernel.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.kernel.Place;
import io.zhangting.kernel.SecretText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TinkFieldCipherTest {

    private static final UUID ROW = new UUID(0, 1);
    private static final Place PLACE = new Place("credentials.secret", "sealed", ROW);

    @TempDir
    private Path folder;

    private TinkFieldCipher cipher;

    @BeforeEach
    void keys() throws Exception {
        cipher = new TinkFieldCipher(SomeKeys.keys(folder.resolve("keys")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4x6Nk2Wp", "阿依古丽·买买提 𠮷"})
    void what_was_encrypted_comes_back(String text) {
        assertThat(decrypt(cipher.encrypt(new SecretText(text), PLACE), PLACE)).isEqualTo(text);
    }

    @Test
    void the_same_text_never_looks_the_same_and_cannot_be_read() {
        byte[] one = sealed();

        assertThat(one).isNotEqualTo(sealed());
        assertThat(new String(one, StandardCharsets.ISO_8859_1)).doesNotContain("4x6Nk2Wp");
    }

    @Test
    void a_value_moved_to_another_place_is_refused() {
        byte[] sealed = sealed();

        assertRefused(sealed, new Place("credentials.secret", "sealed", new UUID(0, 2)));
        assertRefused(sealed, new Place("credentials.secret", "other", ROW));
        assertRefused(sealed, new Place("access.staff", "sealed", ROW));
    }

    @Test
    void a_flipped_bit_is_found_wherever_it_is() {
        byte[] sealed = sealed();

        assertThat(IntStream.range(0, sealed.length)).allSatisfy(at -> {
            byte[] altered = sealed.clone();
            altered[at] ^= 1;
            assertRefused(altered, PLACE);
        });
    }

    @Test
    void a_value_of_another_key_set_is_refused() throws Exception {
        TinkFieldCipher other = new TinkFieldCipher(SomeKeys.keys(folder.resolve("other keys")));

        assertRefused(other.encrypt(new SecretText("4x6Nk2Wp"), PLACE), PLACE);
    }

    private byte[] sealed() {
        return cipher.encrypt(new SecretText("4x6Nk2Wp"), PLACE);
    }

    private String decrypt(byte[] sealed, Place place) {
        return cipher.decrypt(sealed, place).reveal(text -> text);
    }

    private void assertRefused(byte[] sealed, Place place) {
        assertThatThrownBy(() -> cipher.decrypt(sealed, place))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(place.toString())
                .hasMessageNotContaining("4x6Nk2Wp");
    }
}
