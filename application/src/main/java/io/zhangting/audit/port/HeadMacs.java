package io.zhangting.audit.port;

/** MACs of heads, under a key that is kept outside the database. */
public interface HeadMacs {

    String mac(String text);

    boolean fits(String mac, String text);
}
