package io.zhangting.accounts.port;

import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.domain.DocumentRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A registry whose people and moods the test decides. */
public final class FakeCustomerRegistry implements CustomerRegistry {

    private final Map<AccountNumber, CustomerRecord> people = new HashMap<>();
    private boolean available = true;

    public FakeCustomerRegistry(CustomerRecord... people) {
        for (CustomerRecord person : people) {
            put(person);
        }
    }

    public void put(CustomerRecord person) {
        people.put(person.account(), person);
    }

    public void setAvailable(boolean answers) {
        available = answers;
    }

    private Optional<CustomerRecord> found(CustomerClaim claim) {
        return switch (claim) {
            case CustomerClaim.OfAccount(AccountNumber account) -> Optional.ofNullable(people.get(account));
            case CustomerClaim.OfPerson(String name, DocumentRef document) ->
                people.values().stream()
                        .filter(person -> person.document().equals(document))
                        .findFirst();
        };
    }

    @Override
    public Answer find(CustomerClaim claim) {
        return available
                ? found(claim).<Answer>map(Answer.Found::new).orElseGet(Answer.NotFound::new)
                : new Answer.Unavailable("scripted");
    }
}
