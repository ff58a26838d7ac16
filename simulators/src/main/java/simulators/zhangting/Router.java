package simulators.zhangting;

import java.util.Optional;
import simulators.zhangting.contract.Contracts;
import simulators.zhangting.control.Control;
import simulators.zhangting.http.Call;
import simulators.zhangting.http.Malformed;
import simulators.zhangting.http.Reply;
import simulators.zhangting.pages.Pages;
import simulators.zhangting.state.ServiceName;

/** Decides by the first segment of the path who serves a call. */
final class Router {

    private final Contracts contracts;
    private final Control control;
    private final Pages pages;

    Router(Contracts contracts, Control control, Pages pages) {
        this.contracts = contracts;
        this.control = control;
        this.pages = pages;
    }

    Reply serve(Call call) {
        try {
            return call.path().startsWith("/sim/") ? simulated(call) : outside(call);
        } catch (Malformed e) {
            return Reply.error(400, "malformed", String.valueOf(e.getMessage()));
        }
    }

    private Reply simulated(Call call) {
        if (call.header("Sec-Fetch-Site").filter("cross-site"::equals).isPresent()
                && !call.method().equals("GET")) {
            return Reply.error(403, "cross-site", "another site may not change the simulators");
        }
        return call.path().startsWith("/sim/pages/") ? pages.serve(call) : control.serve(call);
    }

    private Reply outside(Call call) {
        var path = call.path();
        var end = path.indexOf('/', 1);
        return Optional.of(path)
                .filter(whole -> end > 1)
                .flatMap(whole -> ServiceName.of(whole.substring(1, end)))
                .filter(ServiceName::hasGateway)
                .map(service -> contracts.serve(service, path.substring(end), call))
                .orElseGet(() -> front(path));
    }

    private static Reply front(String path) {
        return path.equals("/")
                ? Reply.seeOther("sim/pages/")
                : Reply.error(404, "no-such-path", "there is no such simulator");
    }
}
