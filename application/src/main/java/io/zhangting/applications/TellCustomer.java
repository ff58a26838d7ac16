package io.zhangting.applications;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.Step;
import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.Business;
import io.zhangting.halls.domain.PasswordOffer;
import io.zhangting.halls.port.BusinessClock;
import io.zhangting.kernel.ItemId;
import io.zhangting.kernel.SecretText;
import io.zhangting.notifications.SendText;
import io.zhangting.notifications.domain.About;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the customer by text message when something was decided; part of the same transaction. */
@Component
class TellCustomer {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy/MM/dd");

    private final SendText texts;
    private final ShowCustomer customers;
    private final ShowHall hall;

    TellCustomer(SendText texts, ShowCustomer customers, ShowHall hall) {
        this.texts = texts;
        this.customers = customers;
        this.hall = hall;
    }

    void after(Application application, Step step) {
        Business business = hall.pack(application.packVersion())
                .business(application.business())
                .orElseThrow();
        String date = application
                .submittedAt()
                .orElse(application.createdAt())
                .atZone(BusinessClock.ZONE)
                .format(DATE);
        String head = "您于" + date + "申请办理的“" + business.title() + "”业务";
        DecisionTexts.sentence(application, step, business.unlocks())
                .ifPresent(rest -> send(application, head + rest, Timeline.of(step)));
    }

    private void send(Application application, String text, String title) {
        String key = "application/" + application.id().value() + "/" + application.version();
        About about = new About(key, Optional.of(application.id()), title);
        texts.send(customers.customer(application.customer()).phone(), new SecretText(text), about);
    }

    /** Where the pack insists on it: the new password itself. */
    void newPassword(
            Application application,
            ItemId item,
            PasswordOffer offer,
            Optional<String> userName,
            NewPassword password) {
        String user = userName.map(name -> "用户名为" + name + "，").orElse("");
        String text =
                password.reveal(value -> "您的" + offer.title() + "已重置，" + user + "新密码为" + value + "，请勿泄露给他人，并尽快修改。");
        About about = new About("password/" + item.value(), Optional.of(application.id()), offer.title() + "新密码");
        texts.send(customers.customer(application.customer()).phone(), new SecretText(text), about);
    }
}
