package io.zhangting.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.access.port.PasswordHashing;
import io.zhangting.access.port.PasswordHashingContract;
import io.zhangting.kernel.SecretText;
import org.junit.jupiter.api.Test;

class Argon2PasswordHashingTest extends PasswordHashingContract {

    private final PasswordHashing passwords = new Argon2PasswordHashing();

    @Override
    protected PasswordHashing passwords() {
        return passwords;
    }

    @Test
    void a_hash_says_that_it_is_argon2id_and_with_which_costs() {
        assertThat(passwords.hash(new SecretText("correct horse battery")))
                .startsWith("$argon2id$v=19$m=16384,t=2,p=1$");
    }
}
