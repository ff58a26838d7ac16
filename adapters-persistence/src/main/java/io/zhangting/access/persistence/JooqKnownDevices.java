package io.zhangting.access.persistence;

import static io.zhangting.access.persistence.jooq.Tables.KNOWN_DEVICE;

import io.zhangting.access.port.KnownDevices;
import java.time.Instant;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqKnownDevices implements KnownDevices {

    private final DSLContext db;

    JooqKnownDevices(DSLContext db) {
        this.db = db;
    }

    @Override
    public boolean knows(String device, String customer) {
        return db.fetchExists(KNOWN_DEVICE, KNOWN_DEVICE.DEVICE.eq(device), KNOWN_DEVICE.CUSTOMER.eq(customer));
    }

    @Override
    public boolean knows(String device) {
        return db.fetchExists(KNOWN_DEVICE, KNOWN_DEVICE.DEVICE.eq(device));
    }

    @Override
    public void remember(String device, String customer, Instant now) {
        db.insertInto(KNOWN_DEVICE)
                .set(KNOWN_DEVICE.DEVICE, device)
                .set(KNOWN_DEVICE.CUSTOMER, customer)
                .set(KNOWN_DEVICE.LAST_USED, now)
                .onConflict(KNOWN_DEVICE.DEVICE, KNOWN_DEVICE.CUSTOMER)
                .doUpdate()
                .set(KNOWN_DEVICE.LAST_USED, now)
                .execute();
    }

    @Override
    public int forget(Set<String> customers) {
        return (int) db
                .deleteFrom(KNOWN_DEVICE)
                .where(KNOWN_DEVICE.CUSTOMER.in(customers))
                .returning(KNOWN_DEVICE.DEVICE)
                .fetch(KNOWN_DEVICE.DEVICE)
                .stream()
                .distinct()
                .count();
    }
}
