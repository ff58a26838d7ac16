package io.zhangting.accounts.domain;

import io.zhangting.halls.domain.CounterId;
import io.zhangting.halls.domain.Offer;
import io.zhangting.halls.domain.PasswordOffer;
import io.zhangting.halls.domain.PasswordPurpose;
import io.zhangting.halls.domain.UnlockOffer;
import io.zhangting.kernel.PhoneNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A customer as the broker's registry knows them. Prints masked. */
public record CustomerRecord(
        AccountNumber account,
        String name,
        DocumentRef document,
        PhoneNumber reservedPhone,
        AccountStatus status,
        LocalDate openedOn,
        String branch,
        List<CounterAccount> counters,
        Standing standing) {

    public CustomerRecord {
        counters = List.copyOf(counters);
    }

    /** The account that an offer is about, if the customer holds it. */
    public Optional<CounterAccount> holding(Offer offer) {
        return switch (offer) {
            case PasswordOffer password -> holding(password.counter(), password.purpose());
            case UnlockOffer unlock -> on(unlock.counter());
        };
    }

    private Optional<CounterAccount> on(CounterId counter) {
        return counters.stream()
                .filter(held -> held.counter().equals(counter) && held.status() != AccountStatus.CLOSED)
                .findFirst();
    }

    /** The account on which the offered password lives, if the customer holds it. */
    public Optional<CounterAccount> holding(CounterId counter, PasswordPurpose purpose) {
        return counters.stream()
                .filter(held -> held.counter().equals(counter) && held.holds(purpose))
                .findFirst();
    }

    /** What somebody says of themselves fits this record; blanks and the dots within names make no difference. */
    public boolean fits(CustomerClaim claim) {
        return switch (claim) {
            case CustomerClaim.OfAccount(AccountNumber claimed) -> claimed.equals(account);
            case CustomerClaim.OfPerson(String claimed, DocumentRef shown) ->
                shown.equals(document) && Names.same(claimed, name);
        };
    }

    @Override
    public String toString() {
        return "CustomerRecord[" + account + "]";
    }
}
