package io.zhangting.audit.security;

import io.zhangting.audit.port.HeadMacs;
import io.zhangting.kernel.security.MacKeys;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** MACs by the hall's key set. */
@Component
class KeySetHeadMacs implements HeadMacs {

    private final MacKeys keys;

    KeySetHeadMacs(MacKeys keys) {
        this.keys = keys;
    }

    @Override
    public String mac(String text) {
        return Base64.getEncoder().encodeToString(keys.mac(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public boolean fits(String mac, String text) {
        try {
            return keys.fits(Base64.getDecoder().decode(mac), text.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }
}
