package io.zhangting.ctp;

import io.zhangting.ctp.trader.CtpChild;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything that can be looked at before the vendor's library is loaded: it would abort the process instead of telling. */
final class TraderChecks {

    private static final Pattern FRONT =
            Pattern.compile("(tcp|tcp6|ssl)://([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:]{2,39}]):([0-9]{1,5})");

    private final String counter;
    private final TraderSettings settings;
    private final LocaleCheck locale;
    private final FlowDirectory flow;
    private final NativeLibraries libraries;

    TraderChecks(String counter, TraderSettings settings) {
        this.counter = counter;
        this.settings = settings;
        this.locale = new LocaleCheck(settings.localePath());
        this.flow = new FlowDirectory(settings.flow(counter));
        this.libraries = new NativeLibraries(settings.nativeDirectory(), settings.flow(counter));
    }

    /** In the order in which a person would mend them. Makes the flow directory and puts the libraries in place. */
    List<Problem> problems() {
        boolean isNative = settings.program().equals(CtpChild.NAME);
        List<Supplier<Optional<Problem>>> looks = isNative
                ? List.of(
                        TraderChecks::platform,
                        this::texts,
                        this::fronts,
                        flow::problem,
                        locale::problem,
                        libraries::problem)
                : List.of(this::texts, this::fronts, flow::problem);
        return looks.stream().map(Supplier::get).flatMap(Optional::stream).toList();
    }

    private static Optional<Problem> platform() {
        String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        return platform.equals("Linux amd64")
                ? Optional.empty()
                : Optional.of(
                        new Problem("CTP 动态库只有 Linux x86-64 版本，本机是 " + platform, "在 Linux x86-64 主机上部署，或把该柜台设为人工办理"));
    }

    private Optional<Problem> texts() {
        return Stream.of(
                        text("broker-id", settings.brokerId(), 10),
                        text("operator", settings.operator(), 15),
                        text("password", settings.password(), 40),
                        text("app-id", settings.appId(), 32),
                        text("auth-code", settings.authCode(), 16))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Problem> text(String name, String value, int longest) {
        // a placeholder that nothing was put in would be sent as the password
        return fits(value, longest) && !value.startsWith("${")
                ? Optional.empty()
                : Optional.of(new Problem(
                        "配置项 " + setting(name) + " 缺失或不合法", "填写 1 到 " + longest + " 个可见 ASCII 字符（CTP 字段长度）"));
    }

    static boolean fits(String value, int longest) {
        return !value.isEmpty() && value.length() <= longest && value.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    private Optional<Problem> fronts() {
        if (settings.fronts().isEmpty()) {
            return Optional.of(new Problem("没有配置前置地址", "设置 " + setting("fronts") + "，例如 tcp://10.0.0.1:41205"));
        }
        return settings.fronts().stream()
                .filter(front -> !isAddress(front))
                .findFirst()
                .map(front ->
                        new Problem("前置地址不合法：" + front, "写成 tcp://主机:端口（也可 tcp6://、ssl://），见 " + setting("fronts")));
    }

    static boolean isAddress(String front) {
        var parts = FRONT.matcher(front);
        return parts.matches() && Integer.parseInt(parts.group(3)) <= 65_535 && Integer.parseInt(parts.group(3)) > 0;
    }

    private String setting(String name) {
        return "zhangting.ctp.counters." + counter + ".trader." + name;
    }

    List<String> jvmOptions() {
        return List.of("-Djava.library.path=" + libraries.directory());
    }

    Map<String, String> environment() {
        return locale.environment();
    }
}
