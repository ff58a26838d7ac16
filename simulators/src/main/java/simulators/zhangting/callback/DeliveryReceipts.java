package simulators.zhangting.callback;

import java.util.Optional;
import java.util.UUID;
import simulators.zhangting.contract.Receipts;
import simulators.zhangting.state.FaultKind;
import simulators.zhangting.state.FaultScript;

/** Tells the hall which messages reached their phones. */
public record DeliveryReceipts(Callbacks callbacks) implements Receipts {

    @Override
    public void accepted(UUID message, Optional<FaultScript> trouble) {
        callbacks.send(
                trouble.filter(struck -> struck.kind() == FaultKind.UNDELIVERABLE)
                        .map(why -> Notice.failed(message, why))
                        .orElseGet(() -> Notice.delivered(message)),
                trouble.map(FaultScript::kind).map(DeliveryReceipts::manner).orElse(Manner.ONCE));
    }

    private static Manner manner(FaultKind kind) {
        return switch (kind) {
            case NO_RECEIPT -> Manner.NONE;
            case RECEIPT_TWICE -> Manner.TWICE;
            case RECEIPT_FORGED -> Manner.FORGED;
            case RECEIPT_STRANGER -> Manner.STRANGER;
            default -> Manner.ONCE; // no other kind says anything about receipts
        };
    }
}
