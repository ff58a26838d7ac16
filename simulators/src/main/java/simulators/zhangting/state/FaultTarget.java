package simulators.zhangting.state;

import java.util.Optional;

/**
 * Which calls a fault strikes.
 *
 * @param account only this customer's, if given
 * @param operation only this one; without it all but probes and looks at locks, {@code *} for all with them
 */
public record FaultTarget(ServiceName service, Optional<String> account, Optional<String> operation) {

    public static final String EVERY_OPERATION = "*";

    boolean matches(Subject subject) {
        return service == subject.service()
                && account.map(wanted -> wanted.equals(subject.account())).orElse(true)
                && matchesOperation(subject);
    }

    private boolean matchesOperation(Subject subject) {
        return operation
                .map(wanted -> wanted.equals(EVERY_OPERATION) || wanted.equals(subject.operation()))
                .orElse(!subject.onlyReads());
    }
}
