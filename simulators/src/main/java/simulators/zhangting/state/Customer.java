package simulators.zhangting.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A customer, as customer-registry.yaml describes one. */
public record Customer(
        String account,
        String name,
        IdentityDocument document,
        String phone,
        String status,
        LocalDate openedOn,
        String branch,
        boolean naturalPerson,
        @Nullable Boolean regular,
        List<CounterAccount> counters) {

    public Customer {
        counters = List.copyOf(counters);
    }

    public boolean closed() {
        return status.equals("closed");
    }

    public Optional<CounterAccount> on(String counter) {
        return counters.stream().filter(held -> held.counter().equals(counter)).findFirst();
    }

    /** The same customer with an account on one more counter. */
    public Customer with(CounterAccount one) {
        var more = Stream.concat(counters.stream(), Stream.of(one)).toList();
        return new Customer(account, name, document, phone, status, openedOn, branch, naturalPerson, regular, more);
    }

    boolean holds(String counterAccount) {
        return counters.stream().anyMatch(held -> held.account().equals(counterAccount));
    }
}
