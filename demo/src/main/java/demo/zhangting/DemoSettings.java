package demo.zhangting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The demo's settings: all secrets are of this demo alone, made at its first start. */
final class DemoSettings {

    private static final List<String> GATEWAYS =
            List.of("customer-registry", "ctp-management", "femas", "cfmmc", "sms", "face");
    private static final Map<String, String> PATHS = Map.of("customer-registry", "registry");

    private DemoSettings() {}

    static Map<String, Object> all(
            DemoHome home, LocalPostgres postgres, int simulatorPort, String key, String gatewaySecret) {
        Map<String, Object> settings = new HashMap<>(postgres.settings());
        settings.put("zhangting.keys.master-key", home.secret("master-key"));
        settings.put("zhangting.keys.file", home.resolve("keys.json").toString());
        settings.put("zhangting.vault.directory", home.resolve("vault").toString());
        GATEWAYS.forEach(gateway -> {
            String prefix = "zhangting.gateways." + gateway + ".";
            settings.put(
                    prefix + "url", "http://127.0.0.1:" + simulatorPort + "/" + PATHS.getOrDefault(gateway, gateway));
            settings.put(prefix + "key-id", key);
            settings.put(prefix + "secret", gatewaySecret);
        });
        return settings;
    }
}
