package io.zhangting.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SomeIds;
import io.zhangting.notifications.ReceiveReceipt;
import io.zhangting.notifications.domain.MessageId;
import io.zhangting.notifications.domain.SentMessage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReceiptScenarioTest {

    private final World world = new World();
    private final Visit visit = world.visitBy(SomeCustomers.wang(), "phone at home");
    private final Desk li = new Desk(world, World.LI);

    @Test
    void staff_see_what_became_of_each_message() {
        ApplicationId id = visit.applyFor("trading");
        li.passes(id);

        assertThat(world.reviews.show.show(World.LI, id).orElseThrow().messages())
                .extracting(SentMessage::title)
                .containsExactly("提交申请", "全部办理完成");
        assertThat(world.reviews.show.show(World.LI, id).orElseThrow().messages())
                .extracting(SentMessage::state)
                .containsOnly(SentMessage.State.ACCEPTED);
    }

    @Test
    void a_receipt_for_a_message_that_nobody_wrote_changes_nothing() {
        assertThat(world.receipts.receive(new MessageId(SomeIds.id(4711)), Optional.empty()))
                .isEqualTo(ReceiveReceipt.Result.STRANGER);
    }
}
