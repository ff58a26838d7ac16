package simulators.zhangting.contract;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import simulators.zhangting.http.Call;
import simulators.zhangting.http.Json;
import simulators.zhangting.state.Attempted;
import simulators.zhangting.state.Effect;
import simulators.zhangting.state.FaultKind;
import simulators.zhangting.state.FaultScript;
import simulators.zhangting.state.ServiceName;
import simulators.zhangting.state.SimulatorState;
import simulators.zhangting.state.Subject;

/** The broker's gateway for text messages. */
final class SmsGateway implements Gateway {

    private static final String OPERATION = "messages";

    private final SimulatorState state;
    private final Receipts receipts;

    SmsGateway(SimulatorState state, Receipts receipts) {
        this.state = state;
        this.receipts = receipts;
    }

    @Override
    public Asked read(Call call, String path) {
        if (!Gateway.posts(call, path, "/" + OPERATION)) {
            return new Asked.NoSuchPath();
        }
        var body = Json.read(call.body());
        var text = Json.text(body, "text");
        var subject = new Subject(ServiceName.SMS, OPERATION, Json.text(body, "phone"));
        return new Asked.Change(subject, () -> accept(Gateway.key(call), subject, text));
    }

    private Attempted accept(UUID key, Subject subject, String text) {
        if (!subject.account().matches("1[0-9]{10}")) {
            return new Attempted.Refused("bad-phone", "号码不存在");
        }
        var trouble = state.faults().strikeDelivery(subject);
        var id = deliver(subject.account(), text, trouble);
        receipts.accepted(key, trouble);
        var facts = Map.of("messageId", id, "textLength", Integer.toString(text.length()));
        return new Attempted.Done(
                new Effect(ServiceName.SMS, OPERATION, subject.account(), facts),
                Json.object().put("messageId", id));
    }

    private String deliver(String phone, String text, Optional<FaultScript> trouble) {
        return trouble.filter(struck -> struck.kind() == FaultKind.UNDELIVERABLE)
                        .isPresent()
                ? state.inbox().lose()
                : state.inbox().receive(phone, text);
    }
}
