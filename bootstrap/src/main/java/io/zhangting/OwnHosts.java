package io.zhangting;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The names under which this hall is reached. Nothing follows a Host header: who comes by another name is refused.
 *
 * @param hosts without ports, such as {@code hall.example.com}; this machine's own names need not be listed
 */
@ConfigurationProperties("zhangting.web")
record OwnHosts(@DefaultValue List<String> hosts) {

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "::1", "0:0:0:0:0:0:0:1");

    boolean contains(@Nullable String host) {
        String name =
                Optional.ofNullable(host).orElse("").replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT);
        return LOCAL.contains(name) || hosts.stream().anyMatch(own -> own.equalsIgnoreCase(name));
    }

    /** Whether a page of this hall may have sent it; {@code null} as text is what a hidden origin says. */
    boolean isOrigin(String origin) {
        try {
            return contains(URI.create(origin).getHost());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
