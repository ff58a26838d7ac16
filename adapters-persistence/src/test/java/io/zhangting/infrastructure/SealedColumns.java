package io.zhangting.infrastructure;

import io.zhangting.access.domain.Enrolment;
import io.zhangting.access.domain.Factors;
import io.zhangting.access.domain.Role;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.access.domain.StaffStanding;
import io.zhangting.access.port.EnrolmentStore;
import io.zhangting.access.port.SignInRequests;
import io.zhangting.access.port.SignInRequests.SignInRequest;
import io.zhangting.access.port.StaffStore;
import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.accounts.domain.Customer;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.accounts.port.CustomerStore;
import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.agreements.domain.Progress;
import io.zhangting.agreements.port.ProgressStore;
import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.credentials.port.SecretStore;
import io.zhangting.execution.port.OperationStore;
import io.zhangting.execution.port.SomeOperations;
import io.zhangting.identity.domain.TypedDocument;
import io.zhangting.identity.domain.Validity;
import io.zhangting.identity.port.DocumentStore;
import io.zhangting.kernel.PhoneNumber;
import io.zhangting.kernel.Place;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.SomeIds;
import io.zhangting.notifications.domain.About;
import io.zhangting.notifications.port.MessageStore;
import io.zhangting.notifications.port.SomeMessages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;

/** One row in each table with sealed columns, and how each of them is read. */
final class SealedColumns {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final SecretId SECRET = new SecretId(SomeIds.id(1));
    private static final Customer WANG = new Customer(SomeIds.customer(1), SomeCustomers.wang());
    private static final SignInRequest REQUEST = new SignInRequest(
            SomeIds.id(1),
            new CustomerClaim.OfAccount(new AccountNumber("80000001")),
            new PhoneNumber("13800000001"),
            "session");

    private final DSLContext db;
    private final Stores stores;

    SealedColumns(DSLContext db) {
        this.db = db;
        this.stores = new Stores(db);
    }

    private Map<String, Runnable> readings() {
        Map<String, Runnable> all = new TreeMap<>();
        all.put("credentials.secret.sealed", () -> stores.of(SecretStore.class).open(SECRET));
        all.put("identity.document.typed", () -> stores.of(DocumentStore.class).find(SomeIds.application(1)));
        all.put("infrastructure.key_check.sealed", stores::checkKeys);
        all.put("agreements.progress.text", this::readAgreement);
        all.put("access.sign_in_request.claim", this::readRequest);
        all.put("access.sign_in_request.phone", this::readRequest);
        all.put(
                "access.enrolment.totp_secret",
                () -> stores.of(EnrolmentStore.class).byCodeHash("hash", NOON));
        all.put("access.staff.totp_secret", () -> stores.of(StaffStore.class).byName("li"));
        all.put("notifications.message.phone", this::readMessage);
        all.put("notifications.message.body", this::readMessage);
        all.put("accounts.customer.record", () -> stores.of(CustomerStore.class).byId(WANG.id()));
        all.put(
                "execution.operation.login",
                () -> stores.of(OperationStore.class)
                        .find(SomeOperations.ready(1).id()));
        return all;
    }

    private void readRequest() {
        stores.of(SignInRequests.class).find(REQUEST.id(), NOON);
    }

    private void readMessage() {
        stores.of(MessageStore.class).waiting(SomeMessages.message(1, "").id());
    }

    Set<String> names() {
        return readings().keySet();
    }

    Runnable reading(String column) {
        return Objects.requireNonNull(readings().get(column));
    }

    Optional<Customer> customerByAccount() {
        return stores.of(CustomerStore.class).byAccount(WANG.record().account());
    }

    void fill() {
        stores.of(SecretStore.class).add(SECRET, NewPassword.of("4x6Nk2Wp"));
        stores.of(DocumentStore.class)
                .save(
                        SomeIds.application(1),
                        SomeIds.customer(1),
                        new TypedDocument(
                                "王秀英",
                                "11010519491231002X",
                                new Validity(LocalDate.parse("2020-01-01"), Optional.empty())),
                        NOON);
        stores.checkKeys();
        stores.of(ProgressStore.class)
                .open(
                        new Progress(
                                SomeIds.application(1), "a", "1", "hash", NOON, Optional.empty(), Optional.empty()),
                        "the text");
        stores.of(SignInRequests.class).add(REQUEST, NOON.plusSeconds(60));
        stores.of(StaffStore.class)
                .add(new StaffMember(
                        SomeIds.staff(1),
                        "li",
                        "李",
                        Set.of(Role.REVIEWER),
                        new StaffStanding.Active(new Factors("hash", new SecretText("JBSWY3DPEHPK3PXP"), 0)),
                        0));
        stores.of(EnrolmentStore.class)
                .put(new Enrolment(SomeIds.staff(1), "hash", new SecretText("JBSWY3DPEHPK3PXP"), NOON.plusSeconds(60)));
        stores.of(MessageStore.class).add(SomeMessages.message(1, "验证码 123456"), About.event("code/1"), NOON);
        stores.of(CustomerStore.class).save(WANG);
        stores.of(OperationStore.class).add(SomeOperations.ready(1));
    }

    /** The hall keeps the text that a customer saw as proof, and has no page that reads it yet. */
    private void readAgreement() {
        byte[] text = (byte[]) db.fetchValue("select text from agreements.progress");
        UUID row = (UUID) db.fetchValue("select id from agreements.progress");
        TestDatabase.cipher().decrypt(Objects.requireNonNull(text), new Place("agreements.progress", "text", row));
    }

    void close() {
        stores.close();
    }
}
