package io.zhangting.accounts.domain;

import java.math.BigDecimal;

/** The money of an account at a counter, in yuan. */
public record FundsRecord(BigDecimal balance, BigDecimal available, BigDecimal margin, BigDecimal withdrawable) {}
