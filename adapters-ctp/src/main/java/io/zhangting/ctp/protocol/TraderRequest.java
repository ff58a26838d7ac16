package io.zhangting.ctp.protocol;

import io.zhangting.kernel.SecretText;

/** What the hall asks its CTP child to do. */
public sealed interface TraderRequest {

    String account();

    /** With the password that it has now; as the investor for trading, by the operator for funds. */
    record Change(PasswordKind kind, String account, SecretText now, SecretText next) implements TraderRequest {}

    /** By the operator's privilege, without the password that it has now. */
    record Overwrite(PasswordKind kind, String account, SecretText next) implements TraderRequest {}

    record Ask(Question question, String account) implements TraderRequest {}
}
