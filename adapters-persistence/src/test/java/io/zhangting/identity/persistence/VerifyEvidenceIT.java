package io.zhangting.identity.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.identity.IdentityForTests;
import io.zhangting.identity.VerifyEvidence;
import io.zhangting.identity.VerifyEvidence.Damage;
import io.zhangting.identity.domain.Photo;
import io.zhangting.identity.domain.PhotoId;
import io.zhangting.identity.domain.PhotoKind;
import io.zhangting.identity.domain.PhotoType;
import io.zhangting.infrastructure.TestDatabase;
import io.zhangting.kernel.SomeIds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Photos as the hall stores them, altered on the disk and in the database. */
class VerifyEvidenceIT {

    private static final PhotoId SECOND = new PhotoId(SomeIds.id(2));

    @TempDir
    private Path folder;

    private VerifyEvidence evidence;

    @BeforeEach
    void threePhotos() throws Exception {
        var vault = new FileEvidenceVault(new VaultSettings(folder), TestDatabase.streams());
        var photos = new JooqPhotoStore(TestDatabase.clean());
        for (int number = 1; number <= 3; number++) {
            byte[] content = ("photo " + number).repeat(2000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            PhotoId id = new PhotoId(SomeIds.id(number));
            vault.store(id, new ByteArrayInputStream(content));
            photos.add(new Photo(
                    id,
                    SomeIds.customer(1),
                    SomeIds.application(1),
                    PhotoKind.FRONT,
                    PhotoType.JPEG,
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)),
                    Instant.EPOCH));
        }
        evidence = IdentityForTests.verify(vault, photos);
    }

    @Test
    void untouched_evidence_is_as_recorded() {
        assertThat(damages()).isEmpty();
        assertThat(evidence.verify(damage -> {})).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void a_flipped_bit_is_found_wherever_it_is(double where) throws IOException {
        byte[] sealed = Files.readAllBytes(file(SECOND));
        sealed[(int) (where * (sealed.length - 1))] ^= 1;
        Files.write(file(SECOND), sealed);

        assertThat(damages()).containsExactly(new Damage.Altered(SECOND));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4096, 8192, -1})
    void a_file_that_was_cut_is_found(int length) throws IOException {
        byte[] sealed = Files.readAllBytes(file(SECOND));
        Files.write(file(SECOND), Arrays.copyOf(sealed, length < 0 ? sealed.length + length : length));

        assertThat(damages()).containsExactly(new Damage.Altered(SECOND));
    }

    @Test
    void a_file_that_is_gone_is_named() throws IOException {
        Files.delete(file(SECOND));

        assertThat(damages()).containsExactly(new Damage.Missing(SECOND));
    }

    @Test
    void another_photo_s_file_in_its_place_is_found() throws IOException {
        Files.write(file(SECOND), Files.readAllBytes(file(new PhotoId(SomeIds.id(1)))));

        assertThat(damages()).containsExactly(new Damage.Altered(SECOND));
    }

    @Test
    void a_changed_hash_in_the_database_is_found() {
        TestDatabase.tamper("update identity.photo set sha256 = repeat('0', 64) where id = ?", SECOND.value());

        assertThat(damages()).containsExactly(new Damage.Altered(SECOND));
    }

    private List<Damage> damages() {
        List<Damage> found = new ArrayList<>();
        evidence.verify(found::add);
        return found;
    }

    private Path file(PhotoId id) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(id.value().toString()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
