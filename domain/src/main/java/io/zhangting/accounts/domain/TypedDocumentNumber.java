package io.zhangting.accounts.domain;

import io.zhangting.halls.domain.DocumentType;

/** What a typed document number turns out to be. */
public sealed interface TypedDocumentNumber {

    record Right(DocumentRef document) implements TypedDocumentNumber {}

    record Malformed() implements TypedDocumentNumber {}

    /** The number of a 永居证 as it was until 2017: three letters and twelve digits. */
    record OldPermanentResidentId() implements TypedDocumentNumber {}

    static TypedDocumentNumber read(DocumentType type, String typed) {
        if (typed.replaceAll("\\s", "").matches("[A-Za-z]{3}\\d{12}")) {
            return new OldPermanentResidentId();
        }
        return ResidentIdNumber.parse(typed)
                .filter(number -> belongsTo(type, number))
                .<TypedDocumentNumber>map(number -> new Right(new DocumentRef(type, number.value())))
                .orElseGet(Malformed::new);
    }

    /** The new 永居证 begins with 9, the 居住证 with 81, 82 or 83. */
    private static boolean belongsTo(DocumentType type, ResidentIdNumber number) {
        boolean foreigner = number.value().startsWith("9");
        boolean permit = number.value().matches("8[123].*");
        return switch (type) {
            case RESIDENT_ID -> !foreigner && !permit;
            case FOREIGN_PERMANENT_RESIDENT_ID -> foreigner;
            case HONG_KONG_MACAO_TAIWAN_RESIDENT_PERMIT -> permit;
        };
    }
}
