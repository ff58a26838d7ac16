package io.zhangting.ctp;

import io.zhangting.health.domain.Finding;
import io.zhangting.process.OutputMask;
import io.zhangting.process.SupervisedChild;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Looks at one counter's trader API step by step: settings, locale, libraries, loading, and the fronts' ports. */
final class TraderExamination {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CtpTrader trader;
    private final InstantSource clock;

    TraderExamination(CtpTrader trader, InstantSource clock) {
        this.trader = trader;
        this.clock = clock;
    }

    List<Finding> findings() {
        List<Problem> problems = trader.checks().problems();
        if (!problems.isEmpty()) {
            return problems.stream()
                    .map(problem -> Finding.broken(trader.counter(), problem.what(), problem.remedy()))
                    .toList();
        }
        List<Finding> found = new ArrayList<>();
        found.add(Finding.good(trader.counter(), "平台、语言环境、动态库文件、流文件目录和前置地址格式正常"));
        found.add(load());
        trader.settings().fronts().forEach(front -> found.add(FrontPort.examine(trader.counter(), front)));
        return found;
    }

    /** In a child of its own, which ends at once: if it dies, this says how. */
    private Finding load() {
        var load = new LoadedLibrary();
        try (var child = new SupervisedChild(trader.childSettings(), load, new OutputMask(), clock)) {
            child.start();
            return load.version(PATIENCE)
                    .map(version -> Finding.good(trader.counter(), "动态库可以加载，版本 " + version))
                    .orElseGet(() -> Finding.broken(
                            trader.counter(), "动态库加载失败：" + load.why(), "核对动态库与本机系统是否匹配（ldd 查看依赖），或改用内置的库"));
        }
    }
}
