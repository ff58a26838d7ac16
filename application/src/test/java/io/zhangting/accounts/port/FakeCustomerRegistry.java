package io.zhangting.accounts.port;

import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.accounts.domain.CustomerRecord;
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

    @Override
    public Answer find(AccountNumber account) {
        return available
                ? Optional.ofNullable(people.get(account))
                        .<Answer>map(Answer.Found::new)
                        .orElseGet(Answer.NotFound::new)
                : new Answer.Unavailable("scripted");
    }
}
