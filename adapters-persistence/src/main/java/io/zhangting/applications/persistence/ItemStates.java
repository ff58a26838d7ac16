package io.zhangting.applications.persistence;

import io.zhangting.applications.domain.Aftermath;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.applications.persistence.jooq.tables.records.ItemRecord;
import java.time.Instant;
import java.util.Optional;

/** Item states as columns. */
final class ItemStates {

    private ItemStates() {}

    static ItemState read(ItemRecord row) {
        Instant at = row.getAt();
        return switch (row.getState()) {
            case "chosen" -> new ItemState.Chosen();
            case "queued" -> new ItemState.Queued(at, Optional.ofNullable(row.getRunsAt()));
            case "executing" -> new ItemState.Executing(at);
            case "unknown" -> new ItemState.Unknown(at);
            case "pending" -> new ItemState.Pending(at);
            case "done" -> new ItemState.Done(at);
            case "declined" -> new ItemState.Declined(row.getCode(), row.getText(), aftermath(row), at);
            default -> throw new IllegalStateException("unknown state of an item: " + row.getState());
        };
    }

    static void write(ItemState state, ItemRecord row) {
        switch (state) {
            case ItemState.Chosen c -> row.setState("chosen");
            case ItemState.Queued(Instant since, Optional<Instant> runsAt) -> {
                set(row, "queued", since);
                row.setRunsAt(runsAt.orElse(null));
            }
            case ItemState.Executing(Instant since) -> set(row, "executing", since);
            case ItemState.Unknown(Instant since) -> set(row, "unknown", since);
            case ItemState.Pending(Instant since) -> set(row, "pending", since);
            case ItemState.Done(Instant at) -> set(row, "done", at);
            case ItemState.Declined declined -> {
                set(row, "declined", declined.at());
                row.setCode(declined.code());
                row.setText(declined.text());
                row.setOldPasswordGone(declined.isOldPasswordGone());
            }
        }
    }

    private static Aftermath aftermath(ItemRecord row) {
        return row.getOldPasswordGone() ? Aftermath.OLD_PASSWORD_GONE : Aftermath.NOTHING_CHANGED;
    }

    private static void set(ItemRecord row, String state, Instant at) {
        row.setState(state);
        row.setAt(at);
    }
}
