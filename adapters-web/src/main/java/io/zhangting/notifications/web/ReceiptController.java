package io.zhangting.notifications.web;

import io.zhangting.kernel.web.Problems;
import io.zhangting.notifications.ReceiveReceipt;
import io.zhangting.notifications.domain.MessageId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where the text message gateway tells what became of messages. Who may come here was decided at the door. */
@RestController
class ReceiptController {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptController.class);

    private final ReceiveReceipt receipts;

    ReceiptController(ReceiveReceipt receipts) {
        this.receipts = receipts;
    }

    record ReceiptJson(
            @Nullable UUID id,
            @Nullable String status,
            @Nullable String code,
            @Nullable String text) {

        Optional<String> why() {
            return "delivered".equals(status) ? Optional.empty() : Optional.of(code + " " + text);
        }
    }

    @PostMapping("/api/callbacks/sms/receipts")
    ResponseEntity<?> receipt(@RequestBody ReceiptJson receipt) {
        UUID id = receipt.id();
        if (id == null || !("delivered".equals(receipt.status()) || "failed".equals(receipt.status()))) {
            return Problems.of(HttpStatus.BAD_REQUEST, "receipt-malformed", "回执缺少 id，或 status 不是 delivered、failed");
        }
        ReceiveReceipt.Result taken = receipts.receive(new MessageId(id), receipt.why());
        if (taken != ReceiveReceipt.Result.TAKEN) {
            LOG.warn("a receipt for message {} changes nothing: {}", id, taken);
        }
        return taken == ReceiveReceipt.Result.STRANGER
                ? Problems.notFound()
                : ResponseEntity.noContent().build();
    }
}
