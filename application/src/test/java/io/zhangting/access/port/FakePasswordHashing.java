package io.zhangting.access.port;

import io.zhangting.kernel.FakeKeyedHash;
import io.zhangting.kernel.SecretText;

/** Quick and worthless, but salted. */
public final class FakePasswordHashing implements PasswordHashing {

    private int hashed;

    @Override
    public String hash(SecretText password) {
        hashed++;
        return hashed + "$" + digest(password, Integer.toString(hashed));
    }

    @Override
    public boolean matches(SecretText password, String hash) {
        String salt = hash.substring(0, hash.indexOf('$'));
        return hash.equals(salt + "$" + digest(password, salt));
    }

    private static String digest(SecretText password, String salt) {
        return password.reveal(text -> new FakeKeyedHash().text(salt, text));
    }
}
