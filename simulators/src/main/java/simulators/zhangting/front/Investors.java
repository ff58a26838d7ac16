package simulators.zhangting.front;

import java.util.Optional;
import simulators.zhangting.state.CounterAccount;
import simulators.zhangting.state.Customer;
import simulators.zhangting.state.Customers;
import simulators.zhangting.state.PasswordPlace;

/** The customers who hold an account on one counter, by that account. */
record Investors(Customers customers, String counter) {

    /** One of them. */
    record Investor(Customer customer, CounterAccount held) {

        boolean closed() {
            return customer.closed() || held.status().equals("closed");
        }

        Optional<PasswordPlace> place(String purpose) {
            return held.passwords().contains(purpose)
                    ? Optional.of(new PasswordPlace(held.counter(), customer.account(), purpose))
                    : Optional.empty();
        }
    }

    Optional<Investor> find(String account) {
        return customers
                .on(counter, account)
                .flatMap(customer -> customer.on(counter).map(held -> new Investor(customer, held)));
    }
}
