package io.zhangting.kernel.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeySetTest {

    @TempDir
    private Path folder;

    @Test
    void the_file_is_made_at_the_first_start_and_never_changed() throws Exception {
        Path file = folder.resolve("new folder/keys");
        SomeKeys.keys(file);
        String made = Files.readString(file);
        SomeKeys.keys(file);

        assertThat(Files.readString(file)).isEqualTo(made);
        assertThat(made.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" ")[0]))
                .containsExactly("fields", "streams", "hashes", "audit", "sealing");
        assertThat(Files.list(file.getParent())).containsExactlyInAnyOrder(file, file.resolveSibling("keys.lock"));
    }

    @Test
    void only_its_owner_can_read_it() throws Exception {
        Path file = folder.resolve("keys");
        SomeKeys.keys(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void another_master_key_does_not_open_it() throws Exception {
        Path file = folder.resolve("keys");
        SomeKeys.keys(SomeKeys.settings(file, 1));

        assertThatThrownBy(() -> SomeKeys.keys(SomeKeys.settings(file, 2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("zhangting.keys.master-key");
    }

    @Test
    void keys_cannot_change_their_places_in_the_file() throws Exception {
        Path file = folder.resolve("keys");
        SomeKeys.keys(file);
        String lines = Files.readString(file);
        Files.writeString(
                file, lines.replace("fields", "x").replace("streams", "fields").replace("x", "streams"));

        assertThatThrownBy(() -> SomeKeys.keys(file)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_master_key_can_stand_in_a_file() throws Exception {
        Path file = folder.resolve("keys");
        KeySettings direct = SomeKeys.settings(file, 1);
        Path masterKey = Files.writeString(folder.resolve("master"), direct.masterKey() + "\n");
        SomeKeys.keys(direct);

        assertThat(SomeKeys.keys(new KeySettings(null, masterKey, file, true)).now())
                .isNotNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "c2hvcnQ="})
    void a_missing_or_short_master_key_is_refused_with_the_remedy(String masterKey) {
        assertThatThrownBy(() -> SomeKeys.keys(new KeySettings(masterKey, null, folder.resolve("keys"), true)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("openssl rand -base64 32");
        assertThat(folder.resolve("keys")).doesNotExist();
    }

    @Test
    void a_command_that_only_looks_makes_no_keys() {
        KeySettings make = SomeKeys.settings(folder.resolve("keys"), 1);

        assertThatThrownBy(() -> SomeKeys.keys(new KeySettings(make.masterKey(), null, make.file(), false)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void settings_do_not_print_the_master_key() {
        KeySettings settings = SomeKeys.settings(folder.resolve("keys"), 1);

        assertThat(settings.toString()).doesNotContain(settings.masterKey());
    }
}
