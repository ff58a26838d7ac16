package io.zhangting.kernel.security;

import static io.zhangting.kernel.security.SomeSealing.decrypt;
import static io.zhangting.kernel.security.SomeSealing.encrypt;
import static io.zhangting.kernel.security.SomeSealing.open;
import static io.zhangting.kernel.security.SomeSealing.seal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two key sets on one file stand for two nodes; the second one rotates. */
class KeyRotationTest {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");

    @TempDir
    private Path folder;

    private final AtomicReference<Instant> time = new AtomicReference<>(NOON);
    private Path file;
    private KeySet here;
    private KeySet there;

    @BeforeEach
    void twoNodes() throws Exception {
        file = folder.resolve("keys");
        here = SomeKeys.keys(SomeKeys.settings(file, 1), time::get);
        there = SomeKeys.keys(SomeKeys.settings(file, 1), time::get);
    }

    @Test
    void what_was_sealed_before_and_after_opens_on_both() throws Exception {
        byte[] field = seal(here);
        byte[] photo = encrypt(here);
        byte[] mac = new TinkMacKeys(here).mac(field);
        String kid = here.now().sealing().getKeyID();
        there.rotate();

        for (KeySet node : List.of(here, there)) {
            assertThat(open(node, field)).isEqualTo("4x6Nk2Wp");
            assertThat(open(node, seal(there))).isEqualTo("4x6Nk2Wp");
            assertThat(decrypt(node, photo)).hasSize(20_000);
            assertThat(decrypt(node, encrypt(there))).hasSize(20_000);
            assertThat(new TinkMacKeys(node).fits(mac, field)).isTrue();
            assertThat(new TinkMacKeys(node).fits(new TinkMacKeys(there).mac(field), field))
                    .isTrue();
            assertThat(new KeySetSealingKeys(node).find(kid)).isPresent();
            assertThat(new KeySetSealingKeys(node).find(there.now().sealing().getKeyID()))
                    .isPresent();
        }
    }

    @Test
    void a_file_of_a_newer_key_is_read_from_its_start() throws Exception {
        there.rotate();

        assertThat(decrypt(here, encrypt(there))).hasSize(20_000);
    }

    @Test
    void a_blob_for_a_newer_key_pair_finds_it() {
        there.rotate();

        assertThat(new KeySetSealingKeys(here).find(there.now().sealing().getKeyID()))
                .isPresent();
        assertThat(new KeySetSealingKeys(here).find("nobody's")).isEmpty();
    }

    @Test
    void a_mac_of_a_newer_key_is_known() {
        there.rotate();
        byte[] text = {1, 2, 3};

        assertThat(new TinkMacKeys(here).fits(new TinkMacKeys(there).mac(text), text))
                .isTrue();
        assertThat(new TinkMacKeys(here).fits(new TinkMacKeys(there).mac(text), new byte[] {1}))
                .isFalse();
    }

    @Test
    void a_running_node_seals_with_new_keys_within_seconds() {
        String before = here.now().sealing().getKeyID();
        there.rotate();

        assertThat(here.now().sealing().getKeyID()).isEqualTo(before);
        time.set(NOON.plusSeconds(5));
        assertThat(here.now().sealing().getKeyID())
                .isEqualTo(there.now().sealing().getKeyID())
                .isNotEqualTo(before);
        assertThat(Arrays.copyOf(seal(here), 5)).isEqualTo(Arrays.copyOf(seal(there), 5));

        there.rotate();
        time.set(NOON.plusSeconds(10));
        assertThat(Arrays.copyOf(seal(here), 5)).isEqualTo(Arrays.copyOf(seal(there), 5));
    }

    @Test
    void new_values_carry_a_new_key_s_id_but_hashes_stay() {
        byte[] sealed = seal(there);
        String hash = new TinkKeyedHash(there).text("phone", "13800000001");
        there.rotate();

        assertThat(Arrays.copyOf(seal(there), 5)).isNotEqualTo(Arrays.copyOf(sealed, 5));
        assertThat(new TinkKeyedHash(there).text("phone", "13800000001")).isEqualTo(hash);
    }

    @Test
    void an_altered_value_is_refused_although_the_file_is_read_again() {
        byte[] sealed = seal(here);
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> open(here, sealed)).isInstanceOf(IllegalStateException.class);
        there.rotate();
        assertThatThrownBy(() -> open(here, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_file_that_is_gone_or_damaged_leaves_a_running_node_its_keys() throws Exception {
        byte[] sealed = seal(here);
        Files.writeString(file, "fields nonsense\n");
        time.set(NOON.plusSeconds(5));
        assertThat(open(here, sealed)).isEqualTo("4x6Nk2Wp");

        Files.delete(file);
        time.set(NOON.plusSeconds(10));
        assertThat(open(here, sealed)).isEqualTo("4x6Nk2Wp");
        assertThatThrownBy(() -> open(here, new byte[40])).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_new_master_key_opens_it_and_the_old_one_no_longer_does() throws Exception {
        byte[] sealed = seal(here);
        KeySettings other = SomeKeys.settings(file, 2);
        there.wrapBy(Files.writeString(folder.resolve("master"), other.masterKey() + "\n"));

        assertThat(open(SomeKeys.keys(other), sealed)).isEqualTo("4x6Nk2Wp");
        assertThat(open(here, sealed)).as("a node that still runs").isEqualTo("4x6Nk2Wp");
        assertThatThrownBy(() -> SomeKeys.keys(file)).hasMessageContaining("zhangting.keys.master-key");
    }

    @Test
    void the_file_stays_its_owner_s() throws Exception {
        there.rotate();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.list(folder)).containsExactlyInAnyOrder(file, folder.resolve("keys.lock"));
    }
}
