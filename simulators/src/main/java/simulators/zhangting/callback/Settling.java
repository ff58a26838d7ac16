package simulators.zhangting.callback;

import java.util.Optional;
import java.util.Set;
import simulators.zhangting.state.Attempted;
import simulators.zhangting.state.OperationId;
import simulators.zhangting.state.Operations;
import simulators.zhangting.state.ServiceName;
import simulators.zhangting.state.Standing;

/** Ends pending changes and lets the hall know. */
public record Settling(Operations operations, Callbacks callbacks) {

    private static final Set<ServiceName> CALL_BACK =
            Set.of(ServiceName.CTP_MANAGEMENT, ServiceName.FEMAS, ServiceName.CFMMC);

    /** Makes the attempt; empty if nothing is pending under this key. */
    public Optional<Standing> settle(OperationId id, Manner manner) {
        return told(id, operations.settle(id), manner);
    }

    /** Declines; empty if nothing is pending under this key. */
    public Optional<Standing> settle(OperationId id, Attempted.Refused refusal, Manner manner) {
        return told(id, operations.settle(id, refusal), manner);
    }

    private Optional<Standing> told(OperationId id, Optional<Standing> settled, Manner manner) {
        settled.filter(standing -> CALL_BACK.contains(id.service()))
                .ifPresent(standing -> callbacks.send(Notice.settled(id, standing), manner));
        return settled;
    }
}
