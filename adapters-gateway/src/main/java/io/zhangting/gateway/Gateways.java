package io.zhangting.gateway;

import io.zhangting.kernel.IdSource;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Opens the configured gateways; each is opened by the adapter that speaks to it. */
@Component
@EnableConfigurationProperties(GatewayProperties.class)
public class Gateways {

    private final GatewayProperties properties;
    private final InstantSource clock;
    private final IdSource ids;

    Gateways(GatewayProperties properties, InstantSource clock, IdSource ids) {
        this.properties = properties;
        this.clock = clock;
        this.ids = ids;
    }

    /** Those that this broker has. */
    List<String> configured() {
        return GatewayProperties.NAMES.stream()
                .filter(name -> properties.named(name).isPresent())
                .toList();
    }

    /** @throws IllegalStateException if the gateway is not configured */
    public SignedGateway to(String name) {
        GatewayProperties.Gateway gateway = properties
                .named(name)
                .orElseThrow(() -> new IllegalStateException("zhangting.gateways." + name + " is not configured"));
        GatewaySettings settings = new GatewaySettings(
                gateway.url(),
                gateway.keyId(),
                GatewaySecret.fromBase64(gateway.secret()),
                gateway.connectTimeout(),
                gateway.readTimeout());
        return new SignedGateway(settings, clock, ids::next);
    }
}
