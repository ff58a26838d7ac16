package io.zhangting.accounts.domain;

/** How the registry holds an account. */
public enum AccountStatus {
    ACTIVE("正常"),
    LOCKED("锁定"),
    DORMANT("休眠"),
    CLOSED("已销户");

    private final String title;

    AccountStatus(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
