package io.zhangting.identity.domain;

import io.zhangting.kernel.Masking;

/** What the customer typed from the document; checked against the registry and the rules. Prints masked. */
public record TypedDocument(String name, String number, Validity validity) {

    @Override
    public String toString() {
        return "TypedDocument[" + Masking.documentNumber(number) + "]";
    }
}
