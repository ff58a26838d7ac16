package io.zhangting.reviews.domain;

/** What of a customer is masked in a case and can be shown in full. */
public enum PersonalField {
    NAME,
    ACCOUNT,
    PHONE,
    DOCUMENT_NUMBER
}
