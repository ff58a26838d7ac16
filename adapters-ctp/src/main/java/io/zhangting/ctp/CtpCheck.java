package io.zhangting.ctp;

import io.zhangting.ctp.protocol.SessionState;
import io.zhangting.health.domain.Finding;
import io.zhangting.health.port.SelfCheck;
import io.zhangting.process.ChildState;
import java.time.InstantSource;
import java.util.List;

/** How the trader API of each counter is: in the running hall, or step by step without logging in. */
final class CtpCheck implements SelfCheck {

    private final List<CtpTrader> traders;
    private final InstantSource clock;

    CtpCheck(List<CtpTrader> traders, InstantSource clock) {
        this.traders = traders;
        this.clock = clock;
    }

    @Override
    public List<Finding> now() {
        return traders.stream().map(CtpCheck::now).toList();
    }

    private static Finding now(CtpTrader trader) {
        String subject = trader.counter();
        return switch (trader.process()) {
            case ChildState.Serving s -> session(subject, trader);
            case ChildState.Starting s -> Finding.warning(subject, "CTP 子进程正在启动", "稍候再看");
            case ChildState.Closed c -> Finding.warning(subject, "CTP 子进程已停止", "掌厅正在关闭");
            case ChildState.Down(String why, int restarts) ->
                trader.problems().stream()
                        .findFirst()
                        .map(problem -> Finding.broken(subject, problem.what(), problem.remedy()))
                        .orElseGet(() -> Finding.broken(
                                subject, "CTP 子进程不在（已重启 " + restarts + " 次）：" + why, "会自动重启；如一直如此，请执行 doctor 查看原因"));
        };
    }

    private static Finding session(String subject, CtpTrader trader) {
        return switch (trader.session()) {
            case SessionState.Up(String day, String version) -> Finding.good(subject, "操作员已登录前置，动态库版本 " + version);
            case SessionState.Connecting c ->
                Finding.warning(subject, "正在连接前置 " + trader.settings().fronts(), "如一直如此，请核对前置地址、防火墙和 API 版本");
            case SessionState.Interrupted(String why) ->
                Finding.broken(subject, "与前置的会话中断：" + why, "会自动重连；如一直如此，请核对前置地址、防火墙和 API 版本");
            case SessionState.Refused(int code, String text) ->
                Finding.broken(
                        subject,
                        "前置拒绝操作员登录（" + code + " " + text + "），已停止登录以免锁定本机地址",
                        "改正配置并重启；若配置无误而原因已消除，删除 "
                                + trader.settings().flow(trader.counter()).resolve("login-refused") + " 后会自动再登录一次");
        };
    }

    @Override
    public List<Finding> thoroughly() {
        return traders.stream()
                .flatMap(trader -> new TraderExamination(trader, clock).findings().stream())
                .toList();
    }
}
