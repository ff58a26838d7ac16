package io.zhangting.access.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.access.domain.Factors;
import io.zhangting.access.domain.Right;
import io.zhangting.access.domain.Role;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.access.domain.StaffStanding;
import io.zhangting.access.port.StaffStore;
import io.zhangting.infrastructure.TestDatabase;
import io.zhangting.kernel.Place;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.MappedSchema;
import org.jooq.conf.RenderMapping;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff of a hall from before there were roles and enrolments (access V2), and what they may do after the upgrade. */
class RolesMigrationIT {

    private static final String SCHEMA = "access_from_v2";
    private static final UUID REVIEWER = new UUID(1, 1);
    private static final UUID ADMINISTRATOR = new UUID(1, 2);

    private final DSLContext db = DSL.using(
            TestDatabase.dataSource(),
            SQLDialect.POSTGRES,
            new Settings()
                    .withRenderMapping(new RenderMapping()
                            .withSchemata(new MappedSchema().withInput("access").withOutput(SCHEMA))));
    private final StaffStore store = new JooqStaffStore(db, new StaffRows(TestDatabase.cipher()));

    @BeforeEach
    void two_people_of_v2_are_upgraded() {
        TestDatabase.clean();
        flyway().target("2").load().migrate();
        insert(REVIEWER, "li.lei", "李雷", "REVIEWER", 58_000_001L);
        insert(ADMINISTRATOR, "han.meimei", "韩梅梅", "ADMINISTRATOR", 0L);
        flyway().load().migrate();
    }

    @AfterEach
    void drop() {
        db.execute("drop schema " + SCHEMA + " cascade");
    }

    @Test
    void nobody_is_locked_out_and_all_keep_their_names_and_factors() {
        assertThat(store.all()).hasSize(2);
        StaffMember reviewer = member(REVIEWER);
        assertThat(reviewer.name()).isEqualTo("li.lei");
        assertThat(reviewer.displayName()).isEqualTo("李雷");
        assertThat(reviewer.version()).isZero();
        signsInWith(reviewer, "hash of li.lei", "SECRET OF li.lei", 58_000_001L);
        signsInWith(member(ADMINISTRATOR), "hash of han.meimei", "SECRET OF han.meimei", 0);
        assertThat(store.byName("han.meimei")).isPresent();
    }

    @Test
    void a_used_code_stays_used() {
        assertThat(store.useTotpStep(new StaffId(REVIEWER), 58_000_001L)).isFalse();
        assertThat(store.useTotpStep(new StaffId(REVIEWER), 58_000_002L)).isTrue();
    }

    @Test
    void who_reviewed_goes_on_with_all_of_it_and_neither_audits_nor_administers() {
        assertThat(member(REVIEWER).roles()).containsExactlyInAnyOrder(Role.HANDLER, Role.REVIEWER, Role.OPERATIONS);
        assertThat(member(REVIEWER).rights())
                .containsExactlyInAnyOrder(
                        Right.CASES,
                        Right.REVIEW,
                        Right.SECOND_REVIEW,
                        Right.OPERATIONS,
                        Right.TICKETS,
                        Right.HEALTH,
                        Right.EXPORT_APPLICATIONS);
    }

    @Test
    void who_administered_looks_after_people_and_sees_customers_no_more() {
        assertThat(member(ADMINISTRATOR).roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(member(ADMINISTRATOR).rights()).containsExactly(Right.STAFF);
    }

    @Test
    void no_enrolment_lies_open_for_anybody() {
        assertThat(db.fetchCount(DSL.table(SCHEMA + ".enrolment"))).isZero();
    }

    /** Such a session says who it is, but not in the column by which sessions are listed since; it lasts 8 hours at most. */
    @Test
    void a_session_from_before_is_not_in_the_list_and_ends_with_its_person() {
        db.execute(
                "insert into infrastructure.spring_session values ('old', 'old', 0, 0, 900, ?, null)",
                Instant.now().plusSeconds(600).toEpochMilli());
        var sessions = new JdbcSessionStore(TestDatabase.dataSource(), TestDatabase.hash());
        assertThat(sessions.ofStaff(Instant.now())).isEmpty();
        assertThat(sessions.endAllOf(new StaffId(REVIEWER))).isZero();

        StaffMember reviewer = member(REVIEWER);
        assertThat(store.save(reviewer.with(new StaffStanding.Disabled(reviewer.factors()))))
                .isTrue();
        assertThat(member(REVIEWER).isActive()).isFalse();
    }

    private static void signsInWith(StaffMember member, String hash, String secret, long lastStep) {
        assertThat(member.isActive()).isTrue();
        Factors factors = member.factors().orElseThrow();
        assertThat(factors.passwordHash()).isEqualTo(hash);
        assertThat(factors.totpSecret().<String>reveal(text -> text)).isEqualTo(secret);
        assertThat(factors.lastTotpStep()).isEqualTo(lastStep);
    }

    private StaffMember member(UUID id) {
        return store.byId(new StaffId(id)).orElseThrow();
    }

    private static FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(TestDatabase.dataSource())
                .schemas(SCHEMA)
                .locations("classpath:db/migration/access");
    }

    private void insert(UUID id, String name, String displayName, String role, long step) {
        byte[] secret = TestDatabase.cipher()
                .encrypt(new SecretText("SECRET OF " + name), new Place("access.staff", "totp_secret", id));
        db.execute(
                "insert into " + SCHEMA + ".staff values (?, ?, ?, ?, ?, ?, ?)",
                id,
                name,
                displayName,
                role,
                "hash of " + name,
                secret,
                step);
    }
}
