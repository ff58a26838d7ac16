package io.zhangting.ctp.protocol;

/** Which password of a CTP account. */
public enum PasswordKind {
    /** 交易密码: opens a session as the investor. */
    TRADING,
    /** 资金密码: for transfers between bank and account. */
    FUNDS
}
