package counterexample.transactionalholder.execution;

import io.zhangting.accounts.port.CustomerRegistry;
import java.util.Map;

/** Holds registries in a map and inherits its transactions. */
class TransactionalHeir extends TransactionalBase {

    private final Map<String, CustomerRegistry> registries = Map.of();

    int size() {
        return registries.size();
    }
}
