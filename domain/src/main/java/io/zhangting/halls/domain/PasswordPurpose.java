package io.zhangting.halls.domain;

/** What a password is for at its counter. */
public enum PasswordPurpose {
    /** 交易密码 */
    TRADING,
    /** 资金密码 */
    FUNDS,
    /** 查询密码 of the monitoring centre */
    QUERY
}
