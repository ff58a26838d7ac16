package io.zhangting.halls.domain;

/** Identity documents that a hall may accept and a registry may hold for a customer. */
public enum DocumentType {
    RESIDENT_ID("居民身份证", "身份证"),
    FOREIGN_PERMANENT_RESIDENT_ID("新版外国人永久居留身份证", "永居证"),
    HONG_KONG_MACAO_TAIWAN_RESIDENT_PERMIT("港澳台居民居住证", "居住证");

    private final String title;
    private final String shortTitle;

    DocumentType(String title, String shortTitle) {
        this.title = title;
        this.shortTitle = shortTitle;
    }

    public String title() {
        return title;
    }

    /** As people say it, within a sentence. */
    public String shortTitle() {
        return shortTitle;
    }
}
