package io.zhangting.notifications.persistence;

import static io.zhangting.notifications.persistence.jooq.Tables.MESSAGE;

import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.FieldCipher;
import io.zhangting.kernel.PhoneNumber;
import io.zhangting.kernel.Place;
import io.zhangting.kernel.SecretText;
import io.zhangting.notifications.domain.About;
import io.zhangting.notifications.domain.Message;
import io.zhangting.notifications.domain.MessageId;
import io.zhangting.notifications.domain.SentMessage;
import io.zhangting.notifications.persistence.jooq.tables.records.MessageRecord;
import io.zhangting.notifications.port.MessageStore;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqMessageStore implements MessageStore {

    private final DSLContext db;
    private final FieldCipher cipher;

    JooqMessageStore(DSLContext db, FieldCipher cipher) {
        this.db = db;
        this.cipher = cipher;
    }

    @Override
    public boolean add(Message message, About about, Instant at) {
        UUID id = message.id().value();
        return db.insertInto(MESSAGE)
                        .set(MESSAGE.ID, id)
                        .set(MESSAGE.EVENT, about.key())
                        .set(
                                MESSAGE.APPLICATION,
                                about.application().map(ApplicationId::value).orElse(null))
                        .set(MESSAGE.TITLE, about.title())
                        .set(
                                MESSAGE.PHONE,
                                cipher.encrypt(new SecretText(message.phone().value()), phone(id)))
                        .set(MESSAGE.BODY, cipher.encrypt(message.body(), body(id)))
                        .set(MESSAGE.STATE, "waiting")
                        .set(MESSAGE.CREATED_AT, at)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public Optional<Message> waiting(MessageId id) {
        return db.selectFrom(MESSAGE)
                .where(MESSAGE.ID.eq(id.value()), MESSAGE.STATE.eq("waiting"))
                .fetchOptional()
                .map(row -> new Message(id, openPhone(row), cipher.decrypt(row.getBody(), body(id.value()))));
    }

    private PhoneNumber openPhone(MessageRecord row) {
        return cipher.decrypt(row.getPhone(), phone(row.getId())).reveal(PhoneNumber::new);
    }

    @Override
    public void accepted(MessageId id, String gatewayId, Instant at) {
        db.update(MESSAGE)
                .set(MESSAGE.STATE, "accepted")
                .set(MESSAGE.GATEWAY_ID, gatewayId)
                .set(MESSAGE.SETTLED_AT, at)
                .setNull(MESSAGE.BODY)
                .where(MESSAGE.ID.eq(id.value()), MESSAGE.STATE.eq("waiting"))
                .execute();
    }

    @Override
    public boolean receipt(MessageId id, Optional<String> why, Instant at) {
        return db.update(MESSAGE)
                        .set(MESSAGE.STATE, why.isEmpty() ? "delivered" : "undeliverable")
                        .set(MESSAGE.WHY, why.orElse(null))
                        .set(MESSAGE.SETTLED_AT, at)
                        .setNull(MESSAGE.BODY)
                        .where(MESSAGE.ID.eq(id.value()), MESSAGE.STATE.in("waiting", "accepted"))
                        .execute()
                == 1;
    }

    @Override
    public boolean exists(MessageId id) {
        return db.fetchExists(MESSAGE, MESSAGE.ID.eq(id.value()));
    }

    @Override
    public List<SentMessage> about(ApplicationId application) {
        return db.selectFrom(MESSAGE)
                .where(MESSAGE.APPLICATION.eq(application.value()))
                .orderBy(MESSAGE.CREATED_AT, MESSAGE.ID)
                .fetch(row -> new SentMessage(
                        row.getTitle(), state(row), row.getCreatedAt(), Optional.ofNullable(row.getSettledAt())));
    }

    private static SentMessage.State state(MessageRecord row) {
        return SentMessage.State.valueOf(row.getState().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    public void givenUp(MessageId id, String why, Instant at) {
        db.update(MESSAGE)
                .set(MESSAGE.STATE, "given-up")
                .set(MESSAGE.WHY, why)
                .set(MESSAGE.SETTLED_AT, at)
                .setNull(MESSAGE.BODY)
                .where(MESSAGE.ID.eq(id.value()), MESSAGE.STATE.eq("waiting"))
                .execute();
    }

    @Override
    public int failed(MessageId id, String why) {
        return db.update(MESSAGE)
                .set(MESSAGE.TRIES, MESSAGE.TRIES.plus(1))
                .set(MESSAGE.WHY, why)
                .where(MESSAGE.ID.eq(id.value()))
                .returning(MESSAGE.TRIES)
                .fetchSingle()
                .getTries();
    }

    private static Place phone(UUID id) {
        return new Place("notifications.message", "phone", id);
    }

    private static Place body(UUID id) {
        return new Place("notifications.message", "body", id);
    }
}
