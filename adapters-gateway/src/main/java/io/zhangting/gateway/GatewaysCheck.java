package io.zhangting.gateway;

import io.zhangting.health.domain.Finding;
import io.zhangting.health.port.SelfCheck;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/**
 * Whether each gateway of this broker answers and takes our signature: the contracts say that it is checked first, so
 * any other answer to a question that does not exist proves both.
 */
@Component
class GatewaysCheck implements SelfCheck {

    private static final String NO_SUCH_QUESTION = "/health";

    private final Gateways gateways;

    GatewaysCheck(Gateways gateways) {
        this.gateways = gateways;
    }

    @Override
    public List<Finding> now() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return gateways.configured().stream()
                    .map(name -> CompletableFuture.supplyAsync(() -> look(name), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private Finding look(String name) {
        try (SignedGateway gateway = gateways.to(name)) {
            return finding(name, gateway.get(NO_SUCH_QUESTION));
        } catch (IllegalArgumentException | IllegalStateException misconfigured) {
            return Finding.broken(
                    name,
                    "网关配置不合法：" + misconfigured.getMessage(),
                    "核对 zhangting.gateways." + name + "（docs/configuration.md）");
        }
    }

    private static Finding finding(String name, GatewayReply reply) {
        return switch (reply) {
            case GatewayReply.NotSent(String why) -> unreachable(name, why);
            case GatewayReply.NoReply(String why) -> unreachable(name, why);
            case GatewayReply.Answered answer -> answered(name, answer.status());
        };
    }

    private static Finding unreachable(String name, String why) {
        return Finding.broken(name, "网关连接不上：" + why, "核对 zhangting.gateways." + name + ".url、防火墙和证书");
    }

    private static Finding answered(String name, int status) {
        return switch (status) {
            case 401, 403 ->
                Finding.broken(
                        name,
                        "网关不接受签名（HTTP " + status + "）",
                        "核对 zhangting.gateways." + name + " 的 key-id 和 secret，以及两边的时钟");
            case 429, 500, 502, 503, 504 ->
                Finding.warning(name, "网关现在不能办理（HTTP " + status + "）", "稍后再看；如一直如此，请联系网关的运维");
            default -> Finding.good(name, "网关可达，签名被接受");
        };
    }
}
