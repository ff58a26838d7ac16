package simulators.zhangting.control;

import simulators.zhangting.callback.Callbacks;
import simulators.zhangting.callback.HallAddress;
import simulators.zhangting.callback.SentCallback;
import simulators.zhangting.http.Call;
import simulators.zhangting.http.Json;
import simulators.zhangting.http.Malformed;
import simulators.zhangting.http.Reply;

/** Shows and changes where the hall is called back, and shows what was sent. */
final class CallbackControl {

    private final Callbacks callbacks;

    CallbackControl(Callbacks callbacks) {
        this.callbacks = callbacks;
    }

    Reply serve(Call call) {
        return switch (call.method()) {
            case "GET" -> show();
            case "PUT" -> change(call);
            default -> Reply.error(405, "no-such-method", "GET or PUT");
        };
    }

    private Reply change(Call call) {
        callbacks.callBackTo(Json.optionalText(Json.read(call.body()), "url").map(CallbackControl::address));
        return show();
    }

    @SuppressWarnings("UnusedException") // the cause would quote the input
    private static HallAddress address(String url) {
        try {
            return HallAddress.parse(url);
        } catch (IllegalArgumentException e) {
            throw new Malformed("the url is http://host:port");
        }
    }

    private Reply show() {
        var json = Json.object();
        callbacks.hall().ifPresent(hall -> json.put("url", hall.toString()));
        var sent = json.putArray("sent");
        callbacks.sent().stream().map(SentCallback::toJson).forEach(sent::add);
        return Reply.json(200, json);
    }
}
