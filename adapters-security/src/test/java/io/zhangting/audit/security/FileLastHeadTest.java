package io.zhangting.audit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.audit.domain.AuditHead;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileLastHeadTest {

    private static final AuditHead HEAD =
            new AuditHead(3, 12, "ab12", 11, Instant.parse("2026-01-05T04:00:00.123456Z"), "AbC+/=");

    @TempDir
    private Path folder;

    private Path file;
    private FileLastHead outside;

    @BeforeEach
    void besideTheKeySet() {
        outside = new FileLastHead(folder.resolve("keys").toString());
        file = folder.resolve("keys.head");
    }

    @Test
    void there_is_none_at_first() {
        assertThat(outside.read()).isEmpty();
    }

    @Test
    void it_keeps_the_last_one_for_its_owner_only() throws Exception {
        outside.keep(new AuditHead(2, 10, "cd34", 9, Instant.EPOCH, "x"));
        outside.keep(HEAD);

        assertThat(outside.read()).contains(HEAD);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3 12 ab12", "x 12 ab12 11 2026-01-05T04:00:00Z mac", "3 12 ab12 11 noon mac"})
    void a_damaged_file_is_not_taken_for_none(String content) throws Exception {
        Files.writeString(file, content);

        assertThatThrownBy(outside::read)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("damaged");
    }
}
