package io.zhangting.reviews.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.applications.domain.Aftermath;
import io.zhangting.applications.domain.ItemState;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StaffWordsTest {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");

    @Test
    void staff_read_of_an_item_only_what_is_not_plain() {
        assertThat(StaffWords.note(new ItemState.Unknown(NOON))).hasValue("系统正在核实柜台结果，不会重复办理");
        assertThat(StaffWords.note(new ItemState.Declined("131", "CTP:弱密码", Aftermath.OLD_PASSWORD_GONE, NOON)))
                .hasValue("客户原密码已失效，新密码未设置成功；请提醒客户重新申请");
        assertThat(StaffWords.note(new ItemState.Declined("131", "CTP:弱密码", NOON)))
                .isEmpty();
        assertThat(StaffWords.note(new ItemState.Done(NOON))).isEmpty();
    }
}
