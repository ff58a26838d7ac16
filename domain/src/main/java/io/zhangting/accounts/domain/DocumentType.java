package io.zhangting.accounts.domain;

/** Identity documents that a registry may hold for a customer. */
public enum DocumentType {
    RESIDENT_ID("居民身份证"),
    FOREIGN_PERMANENT_RESIDENT_ID("外国人永久居留身份证"),
    HONG_KONG_MACAO_TAIWAN_RESIDENT_PERMIT("港澳台居民居住证");

    private final String title;

    DocumentType(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
