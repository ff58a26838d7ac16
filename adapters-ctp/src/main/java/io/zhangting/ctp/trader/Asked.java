package io.zhangting.ctp.trader;

import io.zhangting.ctp.protocol.TraderReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A request whose answer is awaited. */
final class Asked {

    private final Consumer<TraderReply> whoAsks;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private Runnable cancelDeadline = () -> {};

    Asked(Consumer<TraderReply> whoAsks) {
        this.whoAsks = whoAsks;
    }

    void deadline(Runnable cancel) {
        cancelDeadline = cancel;
    }

    void found(Map<String, String> row) {
        if (!row.isEmpty()) {
            rows.add(row);
        }
    }

    void answered(int code, String text) {
        tell(new TraderReply.Answered(code, text, rows));
    }

    void tell(TraderReply reply) {
        cancelDeadline.run();
        whoAsks.accept(reply);
    }
}
