package simulators.zhangting.contract;

import java.util.Map;
import simulators.zhangting.http.Call;
import simulators.zhangting.http.Json;
import simulators.zhangting.state.Attempted;
import simulators.zhangting.state.Effect;
import simulators.zhangting.state.Inbox;
import simulators.zhangting.state.ServiceName;
import simulators.zhangting.state.Subject;

/** The broker's gateway for text messages. */
final class SmsGateway implements Gateway {

    private static final String OPERATION = "messages";

    private final Inbox inbox;

    SmsGateway(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public Asked read(Call call, String path) {
        if (!Gateway.posts(call, path, "/" + OPERATION)) {
            return new Asked.NoSuchPath();
        }
        var body = Json.read(call.body());
        var phone = Json.text(body, "phone");
        var text = Json.text(body, "text");
        return new Asked.Change(new Subject(ServiceName.SMS, OPERATION, phone), () -> deliver(phone, text));
    }

    private Attempted deliver(String phone, String text) {
        if (!phone.matches("1[0-9]{10}")) {
            return new Attempted.Refused("bad-phone", "号码不存在");
        }
        var id = inbox.receive(phone, text);
        var facts = Map.of("messageId", id, "textLength", Integer.toString(text.length()));
        return new Attempted.Done(
                new Effect(ServiceName.SMS, OPERATION, phone, facts),
                Json.object().put("messageId", id));
    }
}
