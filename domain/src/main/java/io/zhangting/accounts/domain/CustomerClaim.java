package io.zhangting.accounts.domain;

/** Whom somebody claims to be, before anything is proved. Prints masked. */
public sealed interface CustomerClaim {

    /** What codes and limits are bound to; never shown or logged. */
    String key();

    record OfAccount(AccountNumber account) implements CustomerClaim {

        @Override
        public String key() {
            return account.value();
        }
    }

    record OfPerson(String name, DocumentRef document) implements CustomerClaim {

        @Override
        public String key() {
            return document.type() + " " + document.number();
        }

        @Override
        public String toString() {
            return document.toString();
        }
    }
}
