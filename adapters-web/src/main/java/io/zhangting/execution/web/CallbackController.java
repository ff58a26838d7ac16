package io.zhangting.execution.web;

import io.zhangting.execution.ReceiveCallback;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Probe;
import io.zhangting.kernel.web.Problems;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where counters' gateways tell what became of what they had taken on. Who may come here was decided at the door. */
@RestController
class CallbackController {

    private static final Logger LOG = LoggerFactory.getLogger(CallbackController.class);

    private final ReceiveCallback callbacks;

    CallbackController(ReceiveCallback callbacks) {
        this.callbacks = callbacks;
    }

    record CallbackJson(
            UUID key,
            String status,
            @Nullable String code,
            @Nullable String text) {

        Optional<Probe.Result> result() {
            return switch (status) {
                case "applied" -> Optional.of(new Probe.Result.Applied());
                case "declined" -> Optional.of(new Probe.Result.Declined(or(code), or(text)));
                default -> Optional.empty();
            };
        }

        private static String or(@Nullable String given) {
            return given == null ? "" : given;
        }
    }

    @PostMapping("/api/callbacks/{gateway}/operations")
    ResponseEntity<?> settled(@PathVariable String gateway, @RequestBody CallbackJson said) {
        return said.result()
                .<ResponseEntity<?>>map(result -> receive(gateway, said.key(), result))
                .orElseGet(() -> Problems.field(HttpStatus.BAD_REQUEST, "status-unknown", "status", "未知的状态"));
    }

    private ResponseEntity<?> receive(String gateway, UUID key, Probe.Result result) {
        ReceiveCallback.Result taken = callbacks.receive(gateway, new AttemptId(key), result);
        if (taken != ReceiveCallback.Result.TAKEN) {
            LOG.warn("a callback of gateway {} for attempt {} changes nothing: {}", gateway, key, taken);
        }
        return taken == ReceiveCallback.Result.STRANGER
                ? Problems.notFound()
                : ResponseEntity.noContent().build();
    }
}
