package io.zhangting.audit.persistence;

import io.zhangting.audit.port.HeadMacs;
import io.zhangting.kernel.security.TestKeys;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** By the keys of this run. */
final class RealHeadMacs implements HeadMacs {

    @Override
    public String mac(String text) {
        return HexFormat.of().formatHex(TestKeys.macs().mac(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public boolean fits(String mac, String text) {
        return mac.matches("[0-9a-f]+")
                && TestKeys.macs().fits(HexFormat.of().parseHex(mac), text.getBytes(StandardCharsets.UTF_8));
    }
}
