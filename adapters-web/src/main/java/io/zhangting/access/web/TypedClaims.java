package io.zhangting.access.web;

import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.accounts.domain.DocumentRef;
import io.zhangting.accounts.domain.TypedDocumentNumber;
import io.zhangting.halls.domain.DocumentType;
import io.zhangting.halls.domain.SignInWay;
import io.zhangting.kernel.web.EnumNames;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Who somebody says they are, as typed at sign-in; or the problem with it. */
final class TypedClaims {

    private TypedClaims() {}

    sealed interface Reading permits Claim, Problem {}

    record Claim(CustomerClaim claim) implements Reading {}

    record Problem(ResponseEntity<ProblemDetail> answer) implements Reading {}

    /** What was typed; a hall asks for an account, or for name and document. */
    record Typed(
            @Nullable String account,
            @Nullable String name,
            @Nullable String documentType,
            @Nullable String documentNumber) {}

    static Reading read(SignInWay way, Typed typed) {
        return switch (way) {
            case SignInWay.ByAccount a ->
                AccountNumber.parse(text(typed.account()))
                        .<Reading>map(account -> new Claim(new CustomerClaim.OfAccount(account)))
                        .orElseGet(() -> new Problem(SignInProblems.accountMalformed()));
            case SignInWay.ByDocument(List<DocumentType> types) -> person(types, typed);
        };
    }

    private static Reading person(List<DocumentType> types, Typed typed) {
        String name = text(typed.name());
        if (name.isEmpty() || name.length() > 60) {
            return new Problem(SignInProblems.nameMissing());
        }
        return types.stream()
                .filter(type -> EnumNames.of(type).equals(typed.documentType()))
                .findFirst()
                .map(type -> document(name, TypedDocumentNumber.read(type, text(typed.documentNumber()))))
                .orElseGet(() -> new Problem(SignInProblems.documentTypeUnknown()));
    }

    private static Reading document(String name, TypedDocumentNumber number) {
        return switch (number) {
            case TypedDocumentNumber.Right(DocumentRef document) ->
                new Claim(new CustomerClaim.OfPerson(name, document));
            case TypedDocumentNumber.Malformed m -> new Problem(SignInProblems.documentNumberMalformed());
            case TypedDocumentNumber.OldPermanentResidentId o -> new Problem(SignInProblems.oldPermanentResidentId());
        };
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
