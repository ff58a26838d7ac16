package io.zhangting.kernel.security;

/** MACs under keys that the database does not know; those made before a rotation stay good. */
public interface MacKeys {

    byte[] mac(byte[] text);

    boolean fits(byte[] mac, byte[] text);
}
