package io.zhangting.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.access.AddStaff;
import io.zhangting.access.EnrolStaff;
import io.zhangting.access.ManageStaff;
import io.zhangting.access.SignInStaff;
import io.zhangting.access.domain.Factors;
import io.zhangting.access.domain.PasswordFault;
import io.zhangting.access.domain.Right;
import io.zhangting.access.domain.Role;
import io.zhangting.access.domain.RunningSession;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.access.port.FakeTimeBasedCodes;
import io.zhangting.audit.domain.AuditEntry;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.SomeIds;
import io.zhangting.kernel.StaffId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffAdministrationScenarioTest {

    private static final SecretText PASSWORD = new SecretText("correct horse battery");
    private static final String HERE = "192.0.2.1";

    private final World world = new World();
    private final SecretText adminTotp = addAdministrator("hong");
    private final SignedInStaff admin = signedIn("hong");

    private SecretText addAdministrator(String name) {
        return ((AddStaff.Result.Added)
                        world.access.addStaff.add(name, "管理 " + name, Set.of(Role.ADMINISTRATOR), PASSWORD))
                .totpSecret();
    }

    @Test
    void a_person_is_invited_enrols_and_signs_in() {
        ManageStaff.Result.Invited invited = invite("li.na", Role.HANDLER);

        assertThat(enrol(invited.code(), PASSWORD)).isInstanceOf(EnrolStaff.Result.Enrolled.class);
        assertThat(member("li.na").isActive()).isTrue();
        world.clock.pass(Duration.ofMinutes(1));
        assertThat(world.access.staff.signIn("li.na", PASSWORD, totp(totpOf("li.na")), HERE))
                .isInstanceOf(SignInStaff.Result.SignedIn.class);
        assertThat(actions()).contains("staff.invited", "staff.enrolled", "staff.signed-in");
    }

    @Test
    void a_code_works_once_and_for_a_day() {
        ManageStaff.Result.Invited li = invite("li.na", Role.HANDLER);
        enrol(li.code(), PASSWORD);
        assertThat(enrol(li.code(), PASSWORD)).isEqualTo(new EnrolStaff.Result.CodeRefused());

        ManageStaff.Result.Invited wang = invite("wang.wu", Role.HANDLER);
        world.clock.pass(Duration.ofHours(24));
        assertThat(world.access.enrol.open(wang.code(), HERE)).isEqualTo(new EnrolStaff.Opening.Refused());
        assertThat(enrolWith(wang.code(), PASSWORD, "000000")).isEqualTo(new EnrolStaff.Result.CodeRefused());
    }

    @Test
    void a_weak_password_and_a_wrong_totp_do_not_use_the_code_up() {
        ManageStaff.Result.Invited invited = invite("li.na", Role.HANDLER);

        assertThat(enrol(invited.code(), new SecretText("password2026!")))
                .isEqualTo(new EnrolStaff.Result.PasswordTooWeak(PasswordFault.COMMON));
        assertThat(enrolWith(invited.code(), PASSWORD, "no code")).isEqualTo(new EnrolStaff.Result.TotpWrong());
        assertThat(member("li.na").isActive()).isFalse();
        assertThat(enrol(invited.code(), PASSWORD)).isInstanceOf(EnrolStaff.Result.Enrolled.class);
    }

    @Test
    void the_totp_that_proved_the_enrolment_does_not_sign_in() {
        ManageStaff.Result.Invited invited = invite("li.na", Role.HANDLER);
        SecretText secret = opened(invited.code()).totpSecret();
        enrol(invited.code(), PASSWORD);

        assertThat(world.access.staff.signIn("li.na", PASSWORD, totp(secret), HERE))
                .isEqualTo(new SignInStaff.Result.Refused());
    }

    @Test
    void guessing_codes_is_cut_off() {
        for (int i = 0; i < 20; i++) {
            world.access.enrol.open(new SecretText("GUESS" + i), HERE);
        }
        assertThat(world.access.enrol.open(new SecretText("GUESS"), HERE))
                .isInstanceOf(EnrolStaff.Opening.TooManyTries.class);
        assertThat(enrolWith(new SecretText("GUESS"), PASSWORD, "000000"))
                .isInstanceOf(EnrolStaff.Result.TooManyTries.class);
    }

    @Test
    void lost_factors_are_taken_away_and_made_anew() {
        StaffMember li = enrolled("li.na", Role.HANDLER);
        begin(li.id(), "session");

        ManageStaff.Result reset = world.access.manage.resetFactors(admin, li.id(), li.version());

        assertThat(world.access.staff.member(li.id())).isEmpty();
        assertThat(world.access.sessions.all().staff()).isEmpty();
        assertThat(enrol(((ManageStaff.Result.Invited) reset).code(), new SecretText("battery horse correct")))
                .isInstanceOf(EnrolStaff.Result.Enrolled.class);
        assertThat(actions()).contains("staff.factors-reset");
    }

    @Test
    void a_disabled_person_is_out_at_once_and_comes_back_with_what_they_had() {
        StaffMember li = enrolled("li.na", Role.HANDLER);
        begin(li.id(), "session");
        world.clock.pass(Duration.ofMinutes(1));

        StaffMember disabled = changed(world.access.manage.disable(admin, li.id(), li.version()));
        assertThat(world.access.staff.member(li.id())).isEmpty();
        assertThat(world.access.sessions.all().staff()).isEmpty();
        assertThat(world.access.staff.signIn("li.na", PASSWORD, totp(totpOf("li.na")), HERE))
                .isEqualTo(new SignInStaff.Result.Refused());

        changed(world.access.manage.enable(admin, li.id(), disabled.version()));
        assertThat(world.access.staff.signIn("li.na", PASSWORD, totp(totpOf("li.na")), HERE))
                .isInstanceOf(SignInStaff.Result.SignedIn.class);
    }

    @Test
    void a_link_of_somebody_disabled_is_worth_nothing() {
        ManageStaff.Result.Invited invited = invite("li.na", Role.HANDLER);
        world.access.manage.disable(
                admin, invited.member().id(), invited.member().version());

        assertThat(world.access.enrol.open(invited.code(), HERE)).isEqualTo(new EnrolStaff.Opening.Refused());
        assertThat(world.access.manage.resetFactors(admin, invited.member().id(), 1))
                .isEqualTo(new ManageStaff.Result.IsDisabled());
        changed(world.access.manage.enable(admin, invited.member().id(), 1));
        assertThat(world.access.enrol.open(invited.code(), HERE)).isEqualTo(new EnrolStaff.Opening.Refused());
    }

    @Test
    void roles_change_at_once_and_the_change_is_written_down() {
        StaffMember li = enrolled("li.na", Role.HANDLER, Role.REVIEWER);

        changed(world.access.manage.changeRoles(admin, li.id(), li.version(), Set.of(Role.AUDITOR)));

        assertThat(world.access.rights.holds(li.id(), Right.SECOND_REVIEW)).isFalse();
        assertThat(world.access.rights.holds(li.id(), Right.AUDIT)).isTrue();
        assertThat(world.audit.entries())
                .filteredOn(entry -> entry.action().equals("staff.roles-changed"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo(Actor.of(admin.id()));
                    assertThat(entry.subject()).isEqualTo(li.id().value().toString());
                    assertThat(entry.detail()).isEqualTo("HANDLER,REVIEWER -> AUDITOR");
                });
    }

    @Test
    void nobody_changes_themselves_and_so_the_last_administrator_stays() {
        StaffMember hong = member("hong");

        assertThat(world.access.manage.disable(admin, hong.id(), hong.version()))
                .isEqualTo(new ManageStaff.Result.NotOneself());
        assertThat(world.access.manage.changeRoles(admin, hong.id(), hong.version(), Set.of(Role.AUDITOR)))
                .isEqualTo(new ManageStaff.Result.NotOneself());
        assertThat(world.access.manage.resetFactors(admin, hong.id(), hong.version()))
                .isEqualTo(new ManageStaff.Result.NotOneself());
    }

    @Test
    void of_two_administrators_who_disable_each_other_one_remains() {
        addAdministrator("gu");
        SignedInStaff gu = signedIn("gu");

        changed(world.access.manage.disable(admin, gu.id(), member("gu").version()));
        assertThat(world.access.manage.disable(gu, admin.id(), member("hong").version()))
                .isEqualTo(new ManageStaff.Result.NotFound());
        assertThat(world.access.manage.invite(gu, "li.na", "李娜", Set.of(Role.HANDLER)))
                .isEqualTo(new ManageStaff.Result.NotFound());
        assertThat(member("hong").isActive()).isTrue();
    }

    @Test
    void of_two_changes_on_one_version_one_is_refused() {
        StaffMember li = enrolled("li.na", Role.HANDLER);
        changed(world.access.manage.changeRoles(admin, li.id(), li.version(), Set.of(Role.REVIEWER)));

        assertThat(world.access.manage.disable(admin, li.id(), li.version()))
                .isEqualTo(new ManageStaff.Result.ChangedMeanwhile());
    }

    @Test
    void what_cannot_be_is_refused() {
        invite("li.na", Role.HANDLER);

        assertThat(world.access.manage.invite(admin, "li.na", "李娜", Set.of(Role.HANDLER)))
                .isEqualTo(new ManageStaff.Result.NameTaken());
        assertThat(world.access.manage.invite(admin, "Li Na", "李娜", Set.of(Role.HANDLER)))
                .isEqualTo(new ManageStaff.Result.NameMalformed());
        assertThat(world.access.manage.invite(admin, "zhao", "赵", Set.of(Role.HANDLER, Role.ADMINISTRATOR)))
                .isEqualTo(new ManageStaff.Result.RolesNotTogether());
        assertThat(world.access.addStaff.add("zhao", "赵", Set.of(Role.HANDLER, Role.ADMINISTRATOR), PASSWORD))
                .isEqualTo(new AddStaff.Result.RolesNotTogether());
        assertThat(world.access.manage.disable(admin, SomeIds.staff(99), 0))
                .isEqualTo(new ManageStaff.Result.NotFound());
    }

    @Test
    void everybody_sees_and_ends_their_own_sessions_and_administrators_all() {
        StaffMember li = enrolled("li.na", Role.HANDLER);
        SignedInStaff signedIn = new SignedInStaff(li.id(), "李娜");
        begin(li.id(), "office");
        begin(li.id(), "home");
        begin(admin.id(), "admin");

        assertThat(world.access.sessions.own(signedIn))
                .extracting(RunningSession::key)
                .containsExactlyInAnyOrder("office", "home");
        assertThat(world.access.sessions.endOwnOthers(signedIn, "office")).isEqualTo(1);
        assertThat(world.access.sessions.own(signedIn))
                .extracting(RunningSession::key)
                .containsExactly("office");
        assertThat(world.access.sessions.end(admin, li.id(), "admin")).isFalse();
        assertThat(world.access.sessions.end(admin, li.id(), "office")).isTrue();
        assertThat(world.access.sessions.endAll(admin, li.id())).isZero();
        assertThat(world.audit.entries())
                .filteredOn(entry -> entry.action().equals("staff.sessions-ended"))
                .hasSize(2);
    }

    @Test
    void denials_are_written_down_but_no_flood_of_them() {
        for (int i = 0; i < 150; i++) {
            world.access.denials.record(Actor.of(admin.id()), "GET /api/console/queue");
        }

        assertThat(world.audit.entries())
                .filteredOn(entry -> entry.action().equals("access.denied"))
                .hasSize(100)
                .allMatch(entry -> entry.subject().equals("GET /api/console/queue"));
    }

    @Test
    void nothing_secret_is_written_down() {
        ManageStaff.Result.Invited invited = invite("li.na", Role.HANDLER);
        SecretText secret = opened(invited.code()).totpSecret();
        enrol(invited.code(), PASSWORD);

        String written = world.audit.entries().toString()
                + invited
                + opened(invite("wang.wu", Role.HANDLER).code());
        for (SecretText hidden : List.of(invited.code(), secret, PASSWORD, adminTotp)) {
            assertThat(written).doesNotContain(hidden.<String>reveal(text -> text));
        }
    }

    private ManageStaff.Result.Invited invite(String name, Role... roles) {
        return (ManageStaff.Result.Invited) world.access.manage.invite(admin, name, "员工" + name, Set.of(roles));
    }

    private StaffMember enrolled(String name, Role... roles) {
        enrol(invite(name, roles).code(), PASSWORD);
        return member(name);
    }

    private EnrolStaff.Opening.Opened opened(SecretText code) {
        return (EnrolStaff.Opening.Opened) world.access.enrol.open(code, HERE);
    }

    private EnrolStaff.Result enrol(SecretText code, SecretText password) {
        String totp = world.access.enrol.open(code, HERE) instanceof EnrolStaff.Opening.Opened opened
                ? totp(opened.totpSecret())
                : "000000";
        return enrolWith(code, password, totp);
    }

    private EnrolStaff.Result enrolWith(SecretText code, SecretText password, String totp) {
        return world.access.enrol.enrol(code, password, totp, HERE);
    }

    private StaffMember member(String name) {
        return world.access.manage.all().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private SecretText totpOf(String name) {
        return member(name).factors().map(Factors::totpSecret).orElse(new SecretText("NONE"));
    }

    private SignedInStaff signedIn(String name) {
        return new SignedInStaff(member(name).id(), name);
    }

    private void begin(StaffId staff, String key) {
        world.access.runningSessions.begin(
                new RunningSession(key, staff, world.clock.instant(), world.clock.instant()));
    }

    private String totp(SecretText secret) {
        return FakeTimeBasedCodes.code(secret, FakeTimeBasedCodes.stepOf(world.clock.instant()));
    }

    private List<String> actions() {
        return world.audit.entries().stream().map(AuditEntry::action).toList();
    }

    private static StaffMember changed(ManageStaff.Result result) {
        return ((ManageStaff.Result.Changed) result).member();
    }
}
