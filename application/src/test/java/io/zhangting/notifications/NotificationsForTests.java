package io.zhangting.notifications;

import io.zhangting.halls.port.HallPacks;
import io.zhangting.kernel.IdSource;
import io.zhangting.notifications.port.MessageQueue;
import io.zhangting.notifications.port.MessageStore;
import io.zhangting.notifications.port.TextMessages;
import java.time.InstantSource;

/** The services of this package, put together by hand. */
public final class NotificationsForTests {

    private NotificationsForTests() {}

    public static SendText send(
            MessageStore store, MessageQueue queue, HallPacks packs, IdSource ids, InstantSource clock) {
        return new SendTextService(store, queue, packs, ids, clock);
    }

    public static ReceiveReceipt receipts(MessageStore store, InstantSource clock) {
        return new ReceiveReceiptService(store, clock);
    }

    public static ShowMessages show(MessageStore store) {
        return new ShowMessagesService(store);
    }

    public static DeliverText deliver(MessageStore store, TextMessages gateway, InstantSource clock) {
        return new DeliverTextService(store, gateway, clock);
    }
}
