package io.zhangting.access.security;

import io.zhangting.access.port.PasswordHashing;
import io.zhangting.kernel.SecretText;
import java.util.Objects;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id with Spring Security's current parameters. */
@Component
class Argon2PasswordHashing implements PasswordHashing {

    private final Argon2PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    @Override
    public String hash(SecretText password) {
        return password.reveal(text -> Objects.requireNonNull(encoder.encode(text)));
    }

    @Override
    public boolean matches(SecretText password, String hash) {
        return password.reveal(text -> encoder.matches(text, hash));
    }
}
