package io.zhangting.accounts.domain;

import io.zhangting.halls.domain.DocumentType;
import io.zhangting.kernel.Masking;

/** The document that the registry holds. Prints masked. */
public record DocumentRef(DocumentType type, String number) {

    @Override
    public String toString() {
        return type + " " + Masking.documentNumber(number);
    }
}
