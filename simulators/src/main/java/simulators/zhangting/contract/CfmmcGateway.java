package simulators.zhangting.contract;

import simulators.zhangting.http.Call;
import simulators.zhangting.http.Json;
import simulators.zhangting.state.Attempted;
import simulators.zhangting.state.CounterAccount;
import simulators.zhangting.state.Customer;
import simulators.zhangting.state.Effect;
import simulators.zhangting.state.PasswordPlace;
import simulators.zhangting.state.ServiceName;
import simulators.zhangting.state.SimulatorState;
import simulators.zhangting.state.Subject;

/** The monitoring centre's query system, as far as a broker can reach it. */
final class CfmmcGateway implements Gateway {

    private static final String OPERATION = "query-password-resets";

    private final SimulatorState state;

    CfmmcGateway(SimulatorState state) {
        this.state = state;
    }

    @Override
    public Asked read(Call call, String path) {
        if (!Gateway.posts(call, path, "/" + OPERATION)) {
            return Gateway.probeOrNothing(call, path);
        }
        var body = Json.read(call.body());
        var userName = Json.text(body, "userName");
        var password = Json.text(body, "newPassword");
        var account = state.customers()
                .byCounterAccount(userName)
                .map(Customer::account)
                .orElse(userName);
        return new Asked.Change(new Subject(ServiceName.CFMMC, OPERATION, account), () -> reset(userName, password));
    }

    private Attempted reset(String userName, String password) {
        return state.customers()
                .byCounterAccount(userName)
                .filter(customer -> customer.on(CounterAccount.CFMMC).isPresent())
                .map(customer -> done(customer.account(), password))
                .orElseGet(() -> new Attempted.Refused("user-not-found", "用户不存在"));
    }

    private Attempted done(String account, String password) {
        var facts = state.passwords().set(new PasswordPlace(CounterAccount.CFMMC, account, "query"), password);
        return new Attempted.Done(new Effect(ServiceName.CFMMC, OPERATION, account, facts), Json.object());
    }
}
