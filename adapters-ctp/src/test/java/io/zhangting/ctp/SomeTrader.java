package io.zhangting.ctp;

import io.zhangting.ctp.trader.CtpChild;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settings of a trader session that lack nothing, and what tests change of them. */
final class SomeTrader {

    private SomeTrader() {}

    static TraderSettings at(List<String> fronts, Path flow) {
        return settings(fronts, "hall-operator", "operator-password", null, flow, SomeLocale.path(), CtpChild.NAME);
    }

    static TraderSettings settings(
            List<String> fronts,
            String operator,
            String password,
            @Nullable Path natives,
            Path flow,
            @Nullable Path locale,
            String program) {
        return new TraderSettings(
                fronts,
                "8888",
                operator,
                password,
                "client_zhangting_1.0",
                "0123456789ABCDEF",
                natives,
                flow,
                locale,
                6,
                1,
                Duration.ofSeconds(3),
                Duration.ofSeconds(1),
                program);
    }
}
