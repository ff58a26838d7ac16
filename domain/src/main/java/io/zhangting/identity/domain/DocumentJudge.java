package io.zhangting.identity.domain;

import io.zhangting.accounts.domain.DocumentRef;
import io.zhangting.accounts.domain.Names;
import io.zhangting.accounts.domain.ResidentIdNumber;
import io.zhangting.halls.domain.DocumentType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares a typed document with the registry's record and the rules of its kind. */
public final class DocumentJudge {

    private DocumentJudge() {}

    public static List<DocumentFault> judge(
            TypedDocument typed, String registeredName, DocumentRef registered, LocalDate today) {
        return Stream.of(
                        fault(Names.same(typed.name(), registeredName), DocumentFault.NAME_DIFFERS),
                        numberFault(typed.number(), registered),
                        validityFault(typed, registered, today))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<DocumentFault> numberFault(String typed, DocumentRef registered) {
        return ResidentIdNumber.parse(typed)
                .map(number -> fault(number.value().equals(registered.number()), DocumentFault.NUMBER_DIFFERS))
                .orElse(Optional.of(DocumentFault.NUMBER_MALFORMED));
    }

    private static Optional<DocumentFault> validityFault(TypedDocument typed, DocumentRef registered, LocalDate today) {
        if (typed.validity().isExpiredOn(today)) {
            return Optional.of(DocumentFault.DOCUMENT_EXPIRED);
        }
        boolean possible = !typed.validity().from().isAfter(today)
                && ResidentIdNumber.parse(typed.number())
                        .map(number -> registered.type() != DocumentType.RESIDENT_ID
                                || ValidityRule.fits(typed.validity(), number.birthDate()))
                        .orElse(true);
        return fault(possible, DocumentFault.VALIDITY_MALFORMED);
    }

    private static Optional<DocumentFault> fault(boolean kept, DocumentFault fault) {
        return kept ? Optional.empty() : Optional.of(fault);
    }
}
