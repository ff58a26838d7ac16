package io.zhangting.kernel.security;

import java.security.GeneralSecurityException;

/** HMAC-SHA-256; each MAC begins with the id of its key. */
final class TinkMacKeys implements MacKeys {

    private final KeySet keys;

    TinkMacKeys(KeySet keys) {
        this.keys = keys;
    }

    @Override
    public byte[] mac(byte[] text) {
        try {
            return keys.now().audit().computeMac(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("could not compute a MAC", impossible);
        }
    }

    @Override
    public boolean fits(byte[] mac, byte[] text) {
        try {
            return keys.opening(known -> {
                known.audit().verifyMac(mac, text);
                return true;
            });
        } catch (GeneralSecurityException forged) {
            return false;
        }
    }
}
