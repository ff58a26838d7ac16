package io.zhangting.ctp.protocol;

/** What can be asked about an investor; answers are evidence, never personal data in a log. */
public enum Question {
    INVESTOR,
    TRADING_ACCOUNT,
    POSITIONS,
    BANK_REGISTRATIONS,
    TRADING_CODES,
    CFMMC_TOKEN
}
