package io.zhangting.ctp;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The CTP-compatible counters of a broker: the main one and 次席.
 *
 * @param counters by the counter id under which packs speak of them; without any, {@code ctp-main} is served by its gateway alone
 */
@ConfigurationProperties("zhangting.ctp")
record CtpSettings(@DefaultValue Map<String, Counter> counters) {

    private static final Counter PLAIN = new Counter(Way.GATEWAY_FINAL, "ctp-management", null);

    /** @param gateway its name among {@code zhangting.gateways} */
    record Counter(
            @DefaultValue("gateway-final") Way way,
            @DefaultValue("ctp-management") String gateway,
            @Nullable TraderSettings trader) {

        TraderSettings requireTrader(String id) {
            if (trader == null) {
                throw new IllegalStateException("zhangting.ctp.counters." + id + ".trader is missing: the way " + way
                        + " needs the trader API (docs/configuration.md)");
            }
            return trader;
        }
    }

    Map<String, Counter> all() {
        return counters.isEmpty() ? Map.of("ctp-main", PLAIN) : counters;
    }
}
