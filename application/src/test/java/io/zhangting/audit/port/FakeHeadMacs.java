package io.zhangting.audit.port;

/** MACs that anybody who knows the word can compute. */
public final class FakeHeadMacs implements HeadMacs {

    @Override
    public String mac(String text) {
        return "mac-" + Integer.toHexString(("a secret word" + text).hashCode());
    }

    @Override
    public boolean fits(String mac, String text) {
        return mac(text).equals(mac);
    }
}
