package io.zhangting.infrastructure;

import io.zhangting.access.domain.CaptchaId;
import io.zhangting.access.domain.Enrolment;
import io.zhangting.access.domain.Factors;
import io.zhangting.access.domain.Role;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.access.domain.StaffStanding;
import io.zhangting.access.port.CaptchaStore;
import io.zhangting.access.port.EnrolmentStore;
import io.zhangting.access.port.KnownDevices;
import io.zhangting.access.port.StaffStore;
import io.zhangting.access.security.TestHashing;
import io.zhangting.credentials.domain.SealedFor;
import io.zhangting.credentials.port.ChosenPasswordStore;
import io.zhangting.credentials.port.SealedPasswords;
import io.zhangting.credentials.security.TestSealing;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.SomeIds;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jooq.DSLContext;

/** One row in each table with a text that is a hash or sealed, and whether what belongs to it still fits. */
final class KeyedTexts {

    /** Texts of this kind that no test of this class reads, and why. */
    private static final Map<String, String> LISTED = Map.ofEntries(
            Map.entry("credentials.code.binding_hash", "CodeRacesIT flips its bits"),
            Map.entry("credentials.code.code_hash", "CodeRacesIT flips its bits"),
            Map.entry("credentials.limit_use.key", "a count: a flipped bit forgets one use of many, and opens nothing"),
            Map.entry("audit.head.hash", "AuditTamperingIT changes it"),
            Map.entry("audit.head.mac", "AuditTamperingIT changes it"),
            Map.entry("audit.seal.hash", "AuditTamperingIT changes it"),
            Map.entry("audit.seal.previous", "AuditTamperingIT changes it"),
            Map.entry(
                    "identity.photo.sha256", "VerifyEvidenceIT: the file is opened only whole, its hash is for proof"),
            Map.entry("agreements.progress.text_hash", "for proof, beside the sealed text itself"),
            Map.entry("applications.application.idempotency_key", "what the sender chose"),
            Map.entry("access.sign_in_request.session", "the id of a session; the journeys flip bits of the cookie"),
            Map.entry("credentials.secret.session", "the id of a session; the journeys flip bits of the cookie"),
            Map.entry("infrastructure.spring_session.session_id", "the journeys flip bits of the cookie"),
            Map.entry("infrastructure.spring_session_attributes.session_primary_id", "a number of rows"));

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final SecretText PASSWORD = new SecretText("purple hippos sing softly");
    private static final String PASSWORD_HASH = TestHashing.passwords().hash(PASSWORD);
    private static final SealedFor PLACE = new SealedFor(SomeIds.id(1), "trading");
    private static final String BLOB = TestSealing.seal("36925814", PLACE, NOON.plusSeconds(60));
    private static final CaptchaId CAPTCHA = new CaptchaId(SomeIds.id(1));
    private static final String ANSWER = hash("captcha", "1234");
    private static final String CODE = hash("enrolment", "a code of enrolment");
    private static final String DEVICE = hash("device", "a device");
    private static final String CUSTOMER = hash("customer", "a customer");

    private final SealedPasswords passwords = TestSealing.passwords(() -> NOON);
    private final Stores stores;
    private final DSLContext db;

    KeyedTexts(DSLContext db) {
        this.db = db;
        this.stores = new Stores(db);
    }

    private static String hash(String purpose, String text) {
        return TestDatabase.hash().text(purpose, text);
    }

    private Map<String, BooleanSupplier> fits() {
        Map<String, BooleanSupplier> all = new TreeMap<>();
        all.put("access.captcha.answer_hash", this::captchaFits);
        all.put(
                "access.enrolment.code_hash",
                () -> stores.of(EnrolmentStore.class).byCodeHash(CODE, NOON).isPresent());
        all.put("access.known_device.device", this::deviceIsKnown);
        all.put("access.known_device.customer", this::deviceIsKnown);
        all.put("access.staff.password_hash", this::passwordFits);
        all.put("credentials.chosen_password.blob", this::blobOpens);
        return all;
    }

    /** It is worth one try, so that there is a new one for each. */
    private boolean captchaFits() {
        String kept = read("access.captcha.answer_hash");
        boolean fits = stores.of(CaptchaStore.class).take(CAPTCHA, NOON).equals(Optional.of(ANSWER));
        stores.of(CaptchaStore.class).add(CAPTCHA, kept, NOON.plusSeconds(60));
        return fits;
    }

    private boolean deviceIsKnown() {
        return stores.of(KnownDevices.class).knows(DEVICE, CUSTOMER);
    }

    private boolean passwordFits() {
        return stores.of(StaffStore.class)
                .byName("li")
                .map(StaffMember::standing)
                .filter(standing -> standing instanceof StaffStanding.Active active
                        && TestHashing.passwords()
                                .matches(PASSWORD, active.factors().passwordHash()))
                .isPresent();
    }

    private boolean blobOpens() {
        return stores.of(ChosenPasswordStore.class)
                .find(PLACE)
                .filter(kept -> passwords.open(kept.blob(), PLACE) instanceof SealedPasswords.Opening.Opened)
                .isPresent();
    }

    boolean fits(String name) {
        return Objects.requireNonNull(fits().get(name)).getAsBoolean();
    }

    Set<String> names() {
        return fits().keySet();
    }

    Set<String> namesWithListed() {
        Set<String> all = new TreeSet<>(names());
        all.addAll(LISTED.keySet());
        return all;
    }

    String read(String name) {
        int dot = name.lastIndexOf('.');
        return Objects.requireNonNull(
                        db.fetchValue("select " + name.substring(dot + 1) + " from " + name.substring(0, dot)))
                .toString();
    }

    void write(String name, String text) {
        int dot = name.lastIndexOf('.');
        TestDatabase.tamper("update " + name.substring(0, dot) + " set " + name.substring(dot + 1) + " = ?", text);
    }

    void fill() {
        stores.of(CaptchaStore.class).add(CAPTCHA, ANSWER, NOON.plusSeconds(60));
        stores.of(StaffStore.class)
                .add(new StaffMember(
                        SomeIds.staff(1),
                        "li",
                        "李",
                        Set.of(Role.REVIEWER),
                        new StaffStanding.Active(new Factors(PASSWORD_HASH, new SecretText("JBSWY3DPEHPK3PXP"), 0)),
                        0));
        stores.of(EnrolmentStore.class)
                .put(new Enrolment(SomeIds.staff(1), CODE, new SecretText("JBSWY3DPEHPK3PXP"), NOON.plusSeconds(60)));
        stores.of(KnownDevices.class).remember(DEVICE, CUSTOMER, NOON);
        stores.of(ChosenPasswordStore.class).save(PLACE, BLOB, NOON.plusSeconds(60));
    }

    void close() {
        stores.close();
    }
}
