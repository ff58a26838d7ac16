package io.zhangting.kernel.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TinkKeyedHashTest {

    @TempDir
    private Path folder;

    private TinkKeyedHash hash;

    @BeforeEach
    void keys() throws Exception {
        hash = new TinkKeyedHash(SomeKeys.keys(folder.resolve("keys")));
    }

    @Test
    void the_same_value_has_the_same_hash_of_32_bytes() {
        assertThat(hash.of("phone", "13800000001")).hasSize(32).isEqualTo(hash.of("phone", "13800000001"));
        assertThat(hash.text("phone", "13800000001")).matches("[0-9a-f]{64}");
    }

    @Test
    void hashes_of_different_purposes_and_values_never_match() {
        assertThat(hash.text("phone", "80000001"))
                .isNotEqualTo(hash.text("account", "80000001"))
                .isNotEqualTo(hash.text("phone", "80000002"));
    }

    @Test
    void it_survives_a_restart() throws Exception {
        TinkKeyedHash again = new TinkKeyedHash(SomeKeys.keys(folder.resolve("keys")));

        assertThat(again.text("phone", "13800000001")).isEqualTo(hash.text("phone", "13800000001"));
    }

    @Test
    void without_the_key_it_cannot_be_foretold() throws Exception {
        TinkKeyedHash other = new TinkKeyedHash(SomeKeys.keys(folder.resolve("other keys")));

        assertThat(other.text("phone", "13800000001")).isNotEqualTo(hash.text("phone", "13800000001"));
    }
}
