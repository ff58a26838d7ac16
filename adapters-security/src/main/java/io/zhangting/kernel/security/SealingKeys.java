package io.zhangting.kernel.security;

import com.nimbusds.jose.jwk.ECKey;
import java.util.Optional;

/** The hall's key pairs that browsers seal for; old ones still open. */
public interface SealingKeys {

    ECKey current();

    Optional<ECKey> find(String kid);
}
