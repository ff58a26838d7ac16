package io.zhangting.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.applications.domain.Aftermath;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.applications.domain.Mending;
import io.zhangting.applications.domain.Reason;
import io.zhangting.halls.domain.FlowStep;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a temporary password took the old one's place and the new one was refused. */
class LostPasswordTest {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final ItemState.Declined LOST =
            new ItemState.Declined("131", "CTP:弱密码", Aftermath.OLD_PASSWORD_GONE, NOON);
    private static final ItemState.Declined DECLINED = new ItemState.Declined("131", "CTP:弱密码", NOON);

    private static final Mending MEND = new Mending(FlowStep.ITEMS, Optional.empty(), new Reason("请换一个密码"));

    @Test
    void a_customer_reads_that_the_old_password_is_gone_only_where_it_is() {
        assertThat(StateTexts.message(LOST)).hasValue("柜台未受理：CTP:弱密码。原密码已失效，暂时无法用它登录");
        assertThat(StateTexts.message(DECLINED)).hasValue("柜台未受理：CTP:弱密码");
    }

    @Test
    void and_what_to_do_wherever_the_application_stands() {
        assertThat(NextSteps.declined(LOST, new ApplicationState.Failed(NOON)))
                .isEqualTo("请重新申请这一项，设置新密码后即可登录；如急需交易，请立即致电客服");
        assertThat(NextSteps.declined(LOST, new ApplicationState.Returned(List.of(MEND), NOON)))
                .contains("修改后重新提交", "请立即致电客服");
        assertThat(NextSteps.declined(LOST, new ApplicationState.Executing(NOON)))
                .contains("请等其他项目办结", "请立即致电客服");
        assertThat(NextSteps.declined(DECLINED, new ApplicationState.Failed(NOON)))
                .isEqualTo("可以重新申请这一项；如有疑问请联系客服");
    }
}
