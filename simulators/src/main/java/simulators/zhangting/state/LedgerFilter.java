package simulators.zhangting.state;

import java.util.List;
import java.util.Optional;

/** Which part of the ledger somebody wants to see; what is not given does not narrow it. */
public record LedgerFilter(Optional<String> account, Optional<ServiceName> service) {

    /** All of them, in order. */
    public static LedgerFilter everything() {
        return new LedgerFilter(Optional.empty(), Optional.empty());
    }

    public List<LedgerEntry> of(Ledger ledger) {
        return ledger.entries().stream().filter(this::matches).toList();
    }

    private boolean matches(LedgerEntry entry) {
        return account.map(entry.effect().account()::equals).orElse(true)
                && service.map(wanted -> wanted == entry.effect().service()).orElse(true);
    }
}
