package io.zhangting.access.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.kernel.SecretText;
import org.junit.jupiter.api.Test;

/** What every hashing of staff passwords does. */
public abstract class PasswordHashingContract {

    private static final SecretText PASSWORD = new SecretText("correct horse battery");

    protected abstract PasswordHashing passwords();

    @Test
    void a_password_matches_its_hash_and_no_other() {
        String hash = passwords().hash(PASSWORD);

        assertThat(passwords().matches(PASSWORD, hash)).isTrue();
        assertThat(passwords().matches(new SecretText("Correct horse battery"), hash))
                .isFalse();
    }

    @Test
    void equal_passwords_have_different_hashes_that_do_not_hold_them() {
        String one = passwords().hash(PASSWORD);
        String other = passwords().hash(PASSWORD);

        assertThat(one).isNotEqualTo(other).doesNotContain("horse");
        assertThat(passwords().matches(PASSWORD, other)).isTrue();
    }
}
