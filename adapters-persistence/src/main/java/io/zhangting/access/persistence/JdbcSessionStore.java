package io.zhangting.access.persistence;

import io.zhangting.access.domain.RunningSession;
import io.zhangting.access.port.SessionStore;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.KeyedHash;
import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The tables of Spring Session, which keeps who signed in as a session's principal, {@code staff:<id>} or
 * {@code customer:<id>}; a customer's session has an attribute {@code customer}.
 */
@Repository
class JdbcSessionStore implements SessionStore {

    private static final String STAFF = "staff:";
    private static final String CUSTOMER = "customer";

    private final JdbcClient jdbc;
    private final KeyedHash hash;

    JdbcSessionStore(DataSource database, KeyedHash hash) {
        this.jdbc = JdbcClient.create(database);
        this.hash = hash;
    }

    @Override
    public List<RunningSession> ofStaff(Instant now) {
        return jdbc.sql("select session_id, principal_name, creation_time, last_access_time"
                        + " from infrastructure.spring_session"
                        + " where starts_with(principal_name, ?) and expiry_time > ? order by last_access_time desc")
                .params(STAFF, now.toEpochMilli())
                .query((row, number) -> new RunningSession(
                        key(row.getString("session_id")),
                        new StaffId(
                                UUID.fromString(row.getString("principal_name").substring(STAFF.length()))),
                        Instant.ofEpochMilli(row.getLong("creation_time")),
                        Instant.ofEpochMilli(row.getLong("last_access_time"))))
                .list();
    }

    @Override
    public int customers(Instant now) {
        return jdbc.sql("select count(*) from infrastructure.spring_session s"
                        + " join infrastructure.spring_session_attributes a on a.session_primary_id = s.primary_id"
                        + " where a.attribute_name = ? and s.expiry_time > ?")
                .params(CUSTOMER, now.toEpochMilli())
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean end(StaffId staff, String key) {
        return end(staff, key::equals) == 1;
    }

    @Override
    public int endAllOf(StaffId staff) {
        return end(staff, key -> true);
    }

    @Override
    public int endAllOf(CustomerId customer) {
        return jdbc.sql("delete from infrastructure.spring_session where principal_name = ?")
                .param(CUSTOMER + ":" + customer.value())
                .update();
    }

    @Override
    public int endOthersOf(StaffId staff, String keptKey) {
        return end(staff, key -> !key.equals(keptKey));
    }

    private int end(StaffId staff, Predicate<String> which) {
        return jdbc
                .sql("select session_id from infrastructure.spring_session where principal_name = ?")
                .param(STAFF + staff.value())
                .query(String.class)
                .list()
                .stream()
                .filter(id -> which.test(key(id)))
                .mapToInt(this::delete)
                .sum();
    }

    private int delete(String id) {
        return jdbc.sql("delete from infrastructure.spring_session where session_id = ?")
                .param(id)
                .update();
    }

    /** As the web knows a session. */
    private String key(String id) {
        return hash.text("session", id.strip());
    }
}
