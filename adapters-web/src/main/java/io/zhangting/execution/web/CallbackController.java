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

    private static final int LONGEST_TEXT = 500;

    private final ReceiveCallback callbacks;

    CallbackController(ReceiveCallback callbacks) {
        this.callbacks = callbacks;
    }

    record CallbackJson(
            @Nullable UUID key,
            @Nullable String status,
            @Nullable String code,
            @Nullable String text) {

        Optional<Probe.Result> result() {
            return switch (or(status)) {
                case "applied" -> Optional.of(new Probe.Result.Applied());
                case "declined" -> Optional.of(new Probe.Result.Declined(or(code), or(text)));
                default -> Optional.empty();
            };
        }

        private static String or(@Nullable String given) {
            String said =
                    given == null ? "" : given.replaceAll("\\p{Cntrl}", " ").strip();
            return said.substring(0, Math.min(said.length(), LONGEST_TEXT));
        }
    }

    @PostMapping("/api/callbacks/{gateway}/operations")
    ResponseEntity<?> settled(@PathVariable String gateway, @RequestBody CallbackJson said) {
        UUID key = said.key();
        Optional<Probe.Result> result = said.result();
        return key == null || result.isEmpty()
                ? Problems.of(HttpStatus.BAD_REQUEST, "callback-malformed", "回调缺少 key，或 status 不是 applied、declined")
                : receive(gateway, key, result.get());
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
