package io.zhangting.accounts.domain;

/** The code under which an investor trades at an exchange (交易编码). */
public record TradingCode(String exchange, String code, boolean active) {}
