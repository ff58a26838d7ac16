package simulators.zhangting.control;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import simulators.zhangting.http.Call;
import simulators.zhangting.http.Json;
import simulators.zhangting.http.Malformed;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.PasswordRule;
import simulators.zhangting.state.SimulatorState;

/** Shows and changes which passwords the simulated CTP counter takes. */
final class RuleControl {

    private final SimulatorState state;

    RuleControl(SimulatorState state) {
        this.state = state;
    }

    Reply serve(Call call) {
        return switch (call.method()) {
            case "GET" -> show();
            case "PUT" -> change(call);
            default -> Reply.error(405, "no-such-method", "GET or PUT");
        };
    }

    private Reply change(Call call) {
        var json = Json.read(call.body());
        state.passwordRule(new PasswordRule(
                pattern(Json.text(json, "accepted")), Json.text(json, "code"), Json.text(json, "text")));
        return show();
    }

    @SuppressWarnings("UnusedException") // the cause would quote the input
    private static Pattern pattern(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw new Malformed("the field accepted is not a regular expression");
        }
    }

    private Reply show() {
        var rule = state.passwordRule();
        return Reply.json(
                200,
                Json.object()
                        .put("accepted", rule.accepted().pattern())
                        .put("code", rule.code())
                        .put("text", rule.text()));
    }
}
