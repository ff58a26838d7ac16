package io.zhangting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Checks that every adapter is chosen and every secret is there, before anything starts. There are no defaults. */
class RequiredSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Each outside system, the profile of its adapter, and its gateway. */
    private static final Map<String, String> GATEWAYS = new TreeMap<>(Map.of(
            "registry", "customer-registry",
            "ctp", "ctp-management",
            "cfmmc", "cfmmc",
            "sms-http", "sms",
            "face-http", "face"));

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        requireKeys(settings);
        List.of("spring.datasource.url", "spring.datasource.username", "spring.datasource.password")
                .forEach(name -> require(settings, name));
        GATEWAYS.forEach((profile, gateway) -> requireGateway(settings, profile, gateway));
    }

    private static void requireKeys(Environment settings) {
        if (!settings.containsProperty("zhangting.keys.master-key-file")) {
            require(settings, "zhangting.keys.master-key");
        }
        require(settings, "zhangting.keys.file");
        require(settings, "zhangting.vault.directory");
    }

    private static void requireGateway(Environment settings, String profile, String gateway) {
        if (!settings.acceptsProfiles(Profiles.of(profile))) {
            throw new MissingSetting("No adapter is on for " + gateway + ".", "Turn on the profile '" + profile + "'.");
        }
        List.of("url", "key-id", "secret")
                .forEach(part -> require(settings, "zhangting.gateways." + gateway + "." + part));
    }

    private static void require(Environment settings, String name) {
        String value = settings.getProperty(name, "");
        if (value.isBlank()) {
            throw new MissingSetting(
                    "The setting '" + name + "' is missing.",
                    "Set it in application.yaml or as the environment variable " + variable(name)
                            + "; docs/configuration.md explains it.");
        }
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace("-", "").replace('.', '_');
    }
}
