package io.zhangting.accounts.domain;

/**
 * An investor as a counter knows it.
 *
 * @param documentType the counter's own code, at CTP 1 for 身份证
 */
public record InvestorRecord(String login, String name, String documentType, String documentNumber, boolean active) {

    @Override
    public String toString() {
        return "InvestorRecord[active=" + active + "]";
    }
}
