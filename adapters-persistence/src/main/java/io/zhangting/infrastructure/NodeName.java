package io.zhangting.infrastructure;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The name of this process among the equal nodes of a hall; unless it is configured, host and process.
 * Operators read it in the log of attempts.
 */
@Component
public final class NodeName {

    private final String name;

    NodeName(@Value("${zhangting.node:}") String configured) {
        this.name =
                configured.isBlank() ? host() + "-" + ProcessHandle.current().pid() : configured;
    }

    public static NodeName of(String name) {
        return new NodeName(name);
    }

    private static String host() {
        return Optional.ofNullable(System.getenv("HOSTNAME"))
                .filter(host -> !host.isBlank())
                .orElse("node");
    }

    public String value() {
        return name;
    }
}
