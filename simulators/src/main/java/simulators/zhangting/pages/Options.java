package simulators.zhangting.pages;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import simulators.zhangting.callback.Manner;
import simulators.zhangting.http.Html;
import simulators.zhangting.state.FaultKind;
import simulators.zhangting.state.FaultTarget;
import simulators.zhangting.state.ServiceName;
import simulators.zhangting.state.Subject;

/** What can be chosen in the forms. */
final class Options {

    private static final List<String> OPERATIONS = List.of(
            "password-resets",
            "unlocks",
            "query-password-resets",
            "messages",
            "verifications",
            "customers/search",
            Subject.LOCKS,
            Subject.PASSWORDS,
            Subject.PROBE,
            FaultTarget.EVERY_OPERATION);

    private Options() {}

    /** Those that can be struck by a fault. */
    static Html gateways() {
        return Html.all(ServiceName.gateways().map(service -> option(service.path(), Names.of(service), false)));
    }

    static Html services(Predicate<ServiceName> chosen) {
        return Html.all(Stream.of(ServiceName.values())
                .map(service -> option(service.path(), Names.of(service), chosen.test(service))));
    }

    static Html faultKinds() {
        return Html.all(Stream.of(FaultKind.values()).map(kind -> option(kind.code(), kind.chinese(), false)));
    }

    static Html manners() {
        return Html.all(Stream.of(Manner.values()).map(manner -> option(manner.code(), manner.chinese(), false)));
    }

    static Html operations() {
        return Html.all(OPERATIONS.stream().map(operation -> option(operation, Names.operation(operation), false)));
    }

    private static Html option(String value, String title, boolean chosen) {
        return Html.of(
                chosen ? "<option value=\"%s\" selected>%s</option>" : "<option value=\"%s\">%s</option>",
                value,
                title);
    }
}
