package io.zhangting;

import io.zhangting.credentials.domain.Limit;
import io.zhangting.credentials.domain.LimitRules;
import io.zhangting.credentials.domain.Limited;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Limits that the broker sets, such as {@code zhangting.limits.codes-per-address=60/1h}. */
@Configuration(proxyBeanMethods = false)
class LimitSettings {

    private static final String PREFIX = "zhangting.limits";
    private static final String REMEDY =
            "Write it as times/window with a window of up to 1 day, such as 60/1h, under one of"
                    + " the names of docs/limits.md.";

    @Bean
    LimitRules limitRules(Environment environment) {
        Map<Limited, Limit> own = new EnumMap<>(Limited.class);
        Binder.get(environment)
                .bind(PREFIX, Bindable.mapOf(String.class, String.class))
                .orElseGet(Map::of)
                .forEach((name, text) -> {
                    Limited what = what(name);
                    own.put(what, limit(what, text));
                });
        return new LimitRules(own);
    }

    /** An environment variable cannot say hyphens. */
    private static Limited what(String name) {
        return Arrays.stream(Limited.values())
                .filter(limited -> limited.key().replace("-", "").equalsIgnoreCase(name.replace("-", "")))
                .findFirst()
                .orElseThrow(() -> new MissingSetting("There is no limit '" + PREFIX + "." + name + "'.", REMEDY));
    }

    private static Limit limit(Limited what, String text) {
        try {
            String[] parts = text.split("/", 2);
            return what.to(Integer.parseInt(parts[0].strip()), DurationStyle.detectAndParse(parts[1].strip()));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
            throw new MissingSetting("The limit '" + PREFIX + "." + what.key() + "' cannot be read.", REMEDY);
        }
    }
}
