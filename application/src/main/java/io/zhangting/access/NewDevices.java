package io.zhangting.access;

import io.zhangting.accounts.domain.Customer;
import io.zhangting.credentials.CheckLimits;
import io.zhangting.credentials.domain.Limited;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.port.BusinessClock;
import io.zhangting.kernel.IdSource;
import io.zhangting.kernel.SecretText;
import io.zhangting.notifications.SendText;
import io.zhangting.notifications.domain.About;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a customer by SMS of a sign-in from a device that they never used, and knows the device from then on. */
@Component
class NewDevices {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("M月d日H:mm").withZone(BusinessClock.ZONE);

    private final Strangers strangers;
    private final CheckLimits limits;
    private final SendText texts;
    private final ShowHall hall;
    private final InstantSource clock;
    private final IdSource ids;

    NewDevices(
            Strangers strangers, CheckLimits limits, SendText texts, ShowHall hall, InstantSource clock, IdSource ids) {
        this.strangers = strangers;
        this.limits = limits;
        this.texts = texts;
        this.hall = hall;
        this.clock = clock;
        this.ids = ids;
    }

    void signedIn(SignInCustomer.Attempt attempt, Customer customer) {
        if (strangers.isOne(attempt.caller(), attempt.claim()) && mayBeTold(customer)) {
            texts.send(
                    customer.record().reservedPhone(),
                    new SecretText(text()),
                    new About("new-device/" + ids.next(), Optional.empty(), "新设备登录提醒"));
        }
        strangers.welcome(attempt.caller(), attempt.claim(), clock.instant());
    }

    private boolean mayBeTold(Customer customer) {
        return limits.take(
                        Map.of(Limited.DEVICE_NOTICES_DAY, customer.id().value().toString()))
                .isEmpty();
    }

    private String text() {
        return "您的账户于" + MINUTE.format(hall.now()) + "在一台新设备上登录了"
                + hall.pack().broker().hallName() + "。如非本人操作，请立即致电客服"
                + hall.pack().broker().hotline() + "。";
    }
}
