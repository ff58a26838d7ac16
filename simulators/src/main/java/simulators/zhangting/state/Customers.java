package simulators.zhangting.state;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Everybody the simulated broker knows. */
public final class Customers {

    private final Map<String, Customer> byAccount = new TreeMap<>();

    public synchronized List<Customer> all() {
        return List.copyOf(byAccount.values());
    }

    public synchronized Optional<Customer> byAccount(String account) {
        return Optional.ofNullable(byAccount.get(account));
    }

    public Optional<Customer> byDocument(String type, String number) {
        return first(customer -> customer.document().type().equals(type)
                && customer.document().number().equals(number));
    }

    public Optional<Customer> byDocumentNumber(String number) {
        return first(customer -> customer.document().number().equals(number));
    }

    /** By an account on one counter. */
    public Optional<Customer> on(String counter, String counterAccount) {
        return first(customer -> customer.on(counter)
                .filter(held -> held.account().equals(counterAccount))
                .isPresent());
    }

    /** By an account or user name on any counter. */
    public Optional<Customer> byCounterAccount(String counterAccount) {
        return first(customer -> customer.holds(counterAccount));
    }

    public synchronized void put(Customer customer) {
        byAccount.put(customer.account(), customer);
    }

    public synchronized void replaceAll(List<Customer> customers) {
        byAccount.clear();
        customers.forEach(this::put);
    }

    private synchronized Optional<Customer> first(Predicate<Customer> wanted) {
        return byAccount.values().stream().filter(wanted).findFirst();
    }
}
