package io.zhangting.kernel.security;

import com.nimbusds.jose.jwk.ECKey;
import java.util.Optional;

/** The pairs of the key set; one that is not known may be newer than what this node has read. */
final class KeySetSealingKeys implements SealingKeys {

    private final KeySet keys;

    KeySetSealingKeys(KeySet keys) {
        this.keys = keys;
    }

    @Override
    public ECKey current() {
        return keys.now().sealing();
    }

    @Override
    public Optional<ECKey> find(String kid) {
        return keys.now().sealing(kid).or(() -> keys.newest().sealing(kid));
    }
}
