package io.zhangting.gateway;

import java.net.URI;
import java.time.Duration;

/**
 * Where a gateway is and how we sign.
 *
 * @param base http or https address, with the path prefix of the contract if there is one
 * @param connectTimeout longest wait for a connection, TLS included
 * @param readTimeout longest wait for the whole answer, once connected
 */
public record GatewaySettings(
        URI base, String keyId, GatewaySecret secret, Duration connectTimeout, Duration readTimeout) {

    public GatewaySettings {
        requirePlainHttp(base);
        if (!keyId.matches("[A-Za-z0-9._-]{1,64}")) {
            throw new IllegalArgumentException("a key id has 1 to 64 letters, digits, dots, dashes or underscores");
        }
        requirePositive(connectTimeout);
        requirePositive(readTimeout);
    }

    private static void requirePlainHttp(URI base) {
        var http = "http".equals(base.getScheme()) || "https".equals(base.getScheme());
        var plain = base.getRawUserInfo() == null && base.getRawQuery() == null && base.getRawFragment() == null;
        if (!http || base.getHost() == null || !plain) {
            throw new IllegalArgumentException("a gateway address is http(s)://host[:port][/path] and nothing else");
        }
    }

    private static void requirePositive(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("a time-out is longer than zero");
        }
    }

    URI resolve(String path) {
        var prefix = base.toString();
        return URI.create((prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix) + path);
    }

    Duration longestCall() {
        return connectTimeout.plus(readTimeout);
    }
}
