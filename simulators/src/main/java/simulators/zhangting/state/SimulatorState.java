package simulators.zhangting.state;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** The whole simulated world. Its parts guard themselves. */
public final class SimulatorState implements AutoCloseable {

    private final Customers customers = new Customers();
    private final Faces faces = new Faces();
    private final Faults faults = new Faults();
    private final AtomicReference<PasswordRule> rule = new AtomicReference<>(PasswordRule.usual());
    private final Passwords passwords;
    private final Inbox inbox;
    private final InFlight inFlight;
    private final Ledger ledger;
    private final Locks locks;
    private final Operations operations;
    private final List<Runnable> afterReset = new CopyOnWriteArrayList<>();

    /** A fresh world with the sample customers, its ledger also in a file if one is given. */
    public SimulatorState(InstantSource clock, Optional<Path> ledgerFile) {
        passwords = new Passwords(clock);
        inbox = new Inbox(clock);
        inFlight = new InFlight(clock);
        ledger = new Ledger(clock, ledgerFile);
        locks = new Locks(clock);
        operations = new Operations(ledger);
        begin();
    }

    /** Back to the beginning; hanging calls are cut. */
    public void reset() {
        inFlight.giveUp();
        operations.clear();
        passwords.clear();
        inbox.clear();
        ledger.clear();
        faults.clear();
        begin();
        afterReset.forEach(Runnable::run);
    }

    /** What belongs to this world without being a part of it goes back to the beginning, too. */
    public void afterReset(Runnable also) {
        afterReset.add(also);
    }

    private void begin() {
        customers.replaceAll(SampleCustomers.all());
        faces.reset();
        locks.reset();
        rule.set(PasswordRule.usual());
    }

    public Customers customers() {
        return customers;
    }

    public Faces faces() {
        return faces;
    }

    public Faults faults() {
        return faults;
    }

    public PasswordRule passwordRule() {
        return rule.get();
    }

    public void passwordRule(PasswordRule changed) {
        rule.set(changed);
    }

    public Passwords passwords() {
        return passwords;
    }

    public Inbox inbox() {
        return inbox;
    }

    public InFlight inFlight() {
        return inFlight;
    }

    public Ledger ledger() {
        return ledger;
    }

    public Operations operations() {
        return operations;
    }

    public Locks locks() {
        return locks;
    }

    @Override
    public void close() {
        inFlight.giveUp();
        ledger.close();
    }
}
