package simulators.zhangting.state;

import java.util.Optional;

/**
 * Which calls a fault strikes.
 *
 * @param account only this customer's, if given
 * @param operation only this one; without it all but probes, {@code *} for all with probes
 */
public record FaultTarget(ServiceName service, Optional<String> account, Optional<String> operation) {

    public static final String EVERY_OPERATION = "*";

    boolean matches(Subject subject) {
        return service == subject.service()
                && account.map(wanted -> wanted.equals(subject.account())).orElse(true)
                && matchesOperation(subject.operation());
    }

    private boolean matchesOperation(String asked) {
        return operation
                .map(wanted -> wanted.equals(EVERY_OPERATION) || wanted.equals(asked))
                .orElse(!asked.equals(Subject.PROBE));
    }
}
