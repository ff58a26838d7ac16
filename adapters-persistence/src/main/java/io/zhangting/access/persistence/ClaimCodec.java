package io.zhangting.access.persistence;

import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.accounts.domain.DocumentRef;
import io.zhangting.halls.domain.DocumentType;
import io.zhangting.kernel.SecretText;

/** A claim as text, before it is encrypted. */
final class ClaimCodec {

    private static final String SEPARATOR = "\n";

    private ClaimCodec() {}

    static SecretText write(CustomerClaim claim) {
        return new SecretText(
                switch (claim) {
                    case CustomerClaim.OfAccount(AccountNumber account) -> account.value();
                    case CustomerClaim.OfPerson(String name, DocumentRef document) ->
                        String.join(SEPARATOR, document.type().name(), document.number(), name);
                });
    }

    static CustomerClaim read(SecretText text) {
        return text.reveal(value -> {
            String[] parts = value.split(SEPARATOR, 3);
            return parts.length == 1
                    ? new CustomerClaim.OfAccount(new AccountNumber(value))
                    : new CustomerClaim.OfPerson(parts[2], new DocumentRef(DocumentType.valueOf(parts[0]), parts[1]));
        });
    }
}
