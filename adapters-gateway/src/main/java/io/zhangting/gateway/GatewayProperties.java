package io.zhangting.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the gateways are, by name: {@code ctp-management}, {@code femas}, {@code cfmmc}, {@code customer-registry}, {@code sms},
 * {@code face}.
 */
@ConfigurationProperties("zhangting.gateways")
record GatewayProperties(
        @Nullable Gateway customerRegistry,
        @Nullable Gateway ctpManagement,
        @Nullable Gateway femas,
        @Nullable Gateway cfmmc,
        @Nullable Gateway sms,
        @Nullable Gateway face) {

    static final List<String> NAMES = List.of("customer-registry", "ctp-management", "femas", "cfmmc", "sms", "face");

    Optional<Gateway> named(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "customer-registry" -> customerRegistry;
                    case "ctp-management" -> ctpManagement;
                    case "femas" -> femas;
                    case "cfmmc" -> cfmmc;
                    case "sms" -> sms;
                    case "face" -> face;
                    default -> null;
                });
    }

    /** @param secret shared with the gateway, at least 32 bytes, base64 */
    record Gateway(
            URI url,
            String keyId,
            String secret,
            @DefaultValue("3s") Duration connectTimeout,
            @DefaultValue("10s") Duration readTimeout) {

        @Override
        public String toString() {
            return "Gateway[" + url + "]";
        }
    }
}
