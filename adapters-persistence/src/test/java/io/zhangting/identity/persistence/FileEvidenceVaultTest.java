package io.zhangting.identity.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.identity.domain.PhotoId;
import io.zhangting.identity.port.EvidenceVault;
import io.zhangting.identity.port.EvidenceVaultContract;
import io.zhangting.kernel.SomeIds;
import io.zhangting.kernel.security.TestKeys;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileEvidenceVaultTest extends EvidenceVaultContract {

    private static final PhotoId PHOTO = new PhotoId(SomeIds.id(1));
    private static final byte[] FACE = "the face of a customer".repeat(1000).getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    private EvidenceVault vault;

    @BeforeEach
    void aVault() {
        vault = new FileEvidenceVault(new VaultSettings(folder), TestKeys.streams());
    }

    @Override
    protected EvidenceVault vault() {
        return vault;
    }

    @Test
    void what_lies_on_the_disk_cannot_be_read_without_the_key() throws IOException {
        store();

        assertThat(Files.readString(onlyFile(), StandardCharsets.ISO_8859_1)).doesNotContain("customer");
    }

    @Test
    void nothing_half_written_is_left_behind() throws IOException {
        store();
        assertThat(files()).hasSize(1);

        assertThatThrownBy(() -> vault.store(new PhotoId(SomeIds.id(2)), null)).isInstanceOf(RuntimeException.class);
        assertThat(files()).hasSize(1);
    }

    @Test
    void a_flipped_bit_is_refused() throws IOException {
        store();
        byte[] altered = Files.readAllBytes(onlyFile());
        altered[altered.length / 2] ^= 1;
        Files.write(onlyFile(), altered);

        assertThatThrownBy(() -> read(PHOTO)).isInstanceOfAny(IOException.class, IllegalStateException.class);
    }

    @Test
    void a_file_that_was_cut_is_refused() throws IOException {
        store();
        byte[] whole = Files.readAllBytes(onlyFile());
        Files.write(onlyFile(), Arrays.copyOf(whole, whole.length - 1));

        assertThatThrownBy(() -> read(PHOTO)).isInstanceOfAny(IOException.class, IllegalStateException.class);
    }

    @Test
    void the_photo_of_somebody_else_in_its_place_is_refused() throws IOException {
        store();
        Path mine = onlyFile();
        PhotoId other = new PhotoId(SomeIds.id(2));
        vault.store(other, new ByteArrayInputStream(new byte[] {1, 2, 3}));
        Path yours =
                files().stream().filter(file -> !file.equals(mine)).findFirst().orElseThrow();
        Files.write(mine, Files.readAllBytes(yours));

        assertThatThrownBy(() -> read(PHOTO)).isInstanceOfAny(IOException.class, IllegalStateException.class);
        assertThat(read(other)).containsExactly(1, 2, 3);
    }

    private void store() {
        vault.store(PHOTO, new ByteArrayInputStream(FACE));
    }

    private Path onlyFile() throws IOException {
        return files().getFirst();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
