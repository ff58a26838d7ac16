package journeys;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Settings of a hall as environment variables, complete. */
final class HallSettings {

    private HallSettings() {}

    static Map<String, String> of(
            Path folder, int port, int simulatorPort, int databasePort, String keyId, String gatewaySecret) {
        Map<String, String> all = new HashMap<>(Map.of(
                "SERVER_PORT",
                "" + port,
                "SPRING_PROFILES_ACTIVE",
                "registry,ctp,cfmmc,sms-http,face-http",
                "SPRING_DATASOURCE_URL",
                "jdbc:postgresql://127.0.0.1:" + databasePort + "/postgres",
                "SPRING_DATASOURCE_USERNAME",
                "postgres",
                "SPRING_DATASOURCE_PASSWORD",
                "postgres",
                "ZHANGTING_KEYS_MASTERKEY",
                ProcessWorld.randomSecret(),
                "ZHANGTING_KEYS_FILE",
                folder.resolve("hall/keys.json").toString(),
                "ZHANGTING_VAULT_DIRECTORY",
                folder.resolve("hall/vault").toString()));
        Map<String, String> paths = Map.of(
                "customer-registry", "registry",
                "ctp-management", "ctp-management",
                "cfmmc", "cfmmc",
                "sms", "sms",
                "face", "face");
        StringBuilder gateways = new StringBuilder("{\"zhangting\":{\"gateways\":{");
        gateways.append(paths.entrySet().stream()
                .map(gateway -> "\"%s\":{\"url\":\"http://127.0.0.1:%d/%s\",\"key-id\":\"%s\",\"secret\":\"%s\"}"
                        .formatted(gateway.getKey(), simulatorPort, gateway.getValue(), keyId, gatewaySecret))
                .collect(Collectors.joining(",")));
        all.put(
                "SPRING_APPLICATION_JSON",
                gateways.append("}},\"db-scheduler\":{\"heartbeat-interval\":\"500ms\"}}")
                        .toString());
        return all;
    }
}
