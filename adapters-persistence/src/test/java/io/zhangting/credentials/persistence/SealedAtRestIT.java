package io.zhangting.credentials.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.credentials.domain.SecretState;
import io.zhangting.infrastructure.TestDatabase;
import io.zhangting.kernel.SomeIds;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class SealedAtRestIT {

    private static final SecretId MINE = new SecretId(SomeIds.id(1));
    private static final SecretId YOURS = new SecretId(SomeIds.id(2));

    private final DSLContext db = TestDatabase.clean();
    private final JooqSecretStore secrets = new JooqSecretStore(db, TestDatabase.cipher());

    @Test
    void a_password_cannot_be_read_in_the_table() {
        secrets.add(MINE, NewPassword.of("4x6Nk2Wp"));

        assertThat(new String(sealed(), StandardCharsets.ISO_8859_1)).doesNotContain("4x6Nk2Wp");
    }

    @Test
    void a_password_moved_to_another_row_does_not_open() {
        secrets.add(MINE, NewPassword.of("4x6Nk2Wp"));
        secrets.add(YOURS, NewPassword.of("other123"));
        db.execute("update credentials.secret set sealed = ? where id = ?", sealed(), YOURS.value());

        assertThatThrownBy(() -> secrets.open(YOURS)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void wiping_removes_the_sealed_text() {
        secrets.add(MINE, NewPassword.of("4x6Nk2Wp"));
        secrets.update(MINE, new SecretState.Wiped(SecretState.Why.OPENED, Instant.parse("2026-01-05T04:00:00Z")));

        assertThat(sealed()).isNull();
    }

    private byte[] sealed() {
        return (byte[]) db.fetchValue("select sealed from credentials.secret where id = ?", MINE.value());
    }
}
