package io.zhangting.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.SomeIds;
import io.zhangting.reviews.ShowFullValue.Result;
import io.zhangting.reviews.domain.PersonalField;
import io.zhangting.reviews.domain.ViewReason;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FullValueScenarioTest {

    private static final ViewReason REASON = new ViewReason(ViewReason.Kind.CALL_BACK, "回拨预留手机核实");

    private final World world = new World();
    private final CustomerRecord wang = SomeCustomers.wang();
    private final ApplicationId id = world.visitBy(wang, "phone at home").applyFor("trading");
    private final Desk li = new Desk(world, World.LI);

    @Test
    void who_holds_the_claim_sees_each_value() {
        li.claim(id);

        assertThat(value(PersonalField.NAME)).isEqualTo(wang.name());
        assertThat(value(PersonalField.ACCOUNT)).isEqualTo(wang.account().value());
        assertThat(value(PersonalField.PHONE)).isEqualTo(wang.reservedPhone().value());
        assertThat(value(PersonalField.DOCUMENT_NUMBER))
                .isEqualTo(wang.document().number());
    }

    @Test
    void nobody_else_does() {
        assertThat(show(World.LI, PersonalField.PHONE)).isEqualTo(new Result.NotTheReviewer());
        li.claim(id);
        assertThat(show(World.ZHAO, PersonalField.PHONE)).isEqualTo(new Result.NotTheReviewer());
        li.passes(id);
        assertThat(show(World.LI, PersonalField.PHONE)).isEqualTo(new Result.NotTheReviewer());
        assertThat(world.reviews.fullValues.show(World.LI, SomeIds.application(99), PersonalField.PHONE, REASON))
                .isEqualTo(new Result.NotFound());
    }

    @Test
    void each_look_is_recorded_with_field_and_reason_and_without_the_value() {
        li.claim(id);
        value(PersonalField.PHONE);

        assertThat(world.audit.entries())
                .filteredOn(entry -> entry.action().equals("full-value.seen"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo(Actor.of(World.LI.id()));
                    assertThat(entry.subject()).isEqualTo(id.value().toString());
                    assertThat(entry.detail()).isEqualTo("phone, call-back: 回拨预留手机核实");
                });
    }

    @Test
    void sixty_looks_an_hour_are_enough() {
        li.claim(id);
        for (int i = 0; i < 60; i++) {
            value(PersonalField.NAME);
        }
        assertThat(show(World.LI, PersonalField.NAME)).isInstanceOf(Result.TooMany.class);
        world.clock.pass(Duration.ofHours(1));
        assertThat(show(World.LI, PersonalField.NAME)).isInstanceOf(Result.Shown.class);
    }

    private Result show(SignedInStaff staff, PersonalField field) {
        return world.reviews.fullValues.show(staff, id, field, REASON);
    }

    private String value(PersonalField field) {
        return ((Result.Shown) show(World.LI, field)).value().<String>reveal(text -> text);
    }
}
