package io.zhangting.applications.persistence;

import static io.zhangting.applications.persistence.jooq.Tables.APPLICATION;

import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ApplicationState.*;
import io.zhangting.applications.domain.Reason;
import io.zhangting.applications.persistence.jooq.tables.records.ApplicationRecord;
import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jooq.Field;

/** Application states as columns. */
final class ApplicationStates {

    private ApplicationStates() {}

    static ApplicationState read(ApplicationRecord row) {
        Instant at = row.getStateAt();
        return switch (row.getState()) {
            case "draft" -> new Draft();
            case "submitted" -> new Submitted(at);
            case "in-review" -> new InReview(new StaffId(row.getStaff()), at);
            case "awaiting-second-review" -> new AwaitingSecondReview(new StaffId(row.getFirstStaff()), at);
            case "second-review" -> new SecondReview(new StaffId(row.getFirstStaff()), new StaffId(row.getStaff()), at);
            case "approved" -> new Approved(new StaffId(row.getStaff()), at);
            case "executing" -> new Executing(at);
            case "completed" -> new Completed(at);
            case "completed-in-part" -> new CompletedInPart(at);
            case "failed" -> new Failed(at);
            case "returned" -> new Returned(MendColumns.read(row.getMend()), at);
            case "frozen" -> new Frozen(new Reason(row.getReason()), at);
            case "rejected" -> new Rejected(new StaffId(row.getStaff()), new Reason(row.getReason()), at);
            case "withdrawn" -> new Withdrawn(at);
            case "expired" -> new Expired(at);
            default -> throw new IllegalStateException("unknown state of an application: " + row.getState());
        };
    }

    static Map<Field<?>, Object> columns(ApplicationState state) {
        return switch (state) {
            case Draft d -> Map.of(APPLICATION.STATE, "draft");
            case Submitted s -> at("submitted", s.at());
            case InReview r ->
                with(at("in-review", r.since()), APPLICATION.STAFF, r.reviewer().value());
            case AwaitingSecondReview a ->
                with(
                        at("awaiting-second-review", a.since()),
                        APPLICATION.FIRST_STAFF,
                        a.first().value());
            case SecondReview s ->
                with(
                        with(
                                at("second-review", s.since()),
                                APPLICATION.FIRST_STAFF,
                                s.first().value()),
                        APPLICATION.STAFF,
                        s.reviewer().value());
            case Approved a -> with(at("approved", a.at()), APPLICATION.STAFF, a.by().value());
            case Executing e -> at("executing", e.since());
            case Completed c -> at("completed", c.at());
            case CompletedInPart p -> at("completed-in-part", p.at());
            case Failed f -> at("failed", f.at());
            case Returned r -> with(at("returned", r.at()), APPLICATION.MEND, MendColumns.write(r.mend()));
            case Frozen f ->
                with(at("frozen", f.at()), APPLICATION.REASON, f.reason().text());
            case Rejected r ->
                with(
                        with(
                                at("rejected", r.at()),
                                APPLICATION.REASON,
                                r.reason().text()),
                        APPLICATION.STAFF,
                        r.by().value());
            case Withdrawn w -> at("withdrawn", w.at());
            case Expired e -> at("expired", e.at());
        };
    }

    private static Map<Field<?>, Object> at(String state, Instant at) {
        return Map.of(APPLICATION.STATE, state, APPLICATION.STATE_AT, at);
    }

    private static Map<Field<?>, Object> with(Map<Field<?>, Object> columns, Field<?> field, Object value) {
        Map<Field<?>, Object> more = new HashMap<>(columns);
        more.put(field, value);
        return more;
    }
}
