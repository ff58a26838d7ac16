package io.zhangting.applications;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.PasswordOffer;
import io.zhangting.halls.port.BusinessClock;
import io.zhangting.kernel.SecretText;
import io.zhangting.notifications.SendText;
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

    void after(Application application) {
        String business =
                hall.pack().business(application.business()).orElseThrow().title();
        String date = application
                .submittedAt()
                .orElse(application.createdAt())
                .atZone(BusinessClock.ZONE)
                .format(DATE);
        String head = "您于" + date + "申请办理的“" + business + "”业务";
        sentence(application.state()).ifPresent(rest -> send(application, head + rest));
    }

    /** A message has one purpose: states that tell the customer nothing to do send none. */
    private static Optional<String> sentence(ApplicationState state) {
        String repudiate = "如非本人操作，请立即致电客服。";
        return switch (state) {
            case ApplicationState.Completed c -> Optional.of("已通过审核并办理完成，详情请进入“业务办理→已办理”查看，并尽快修改新密码。" + repudiate);
            case ApplicationState.CompletedInPart p -> Optional.of("已通过审核，其中部分项目未办理成功，详情请进入“业务办理→已办理”查看。" + repudiate);
            case ApplicationState.Failed f -> Optional.of("未能办理成功，原因请进入“业务办理→已办理”查看。" + repudiate);
            case ApplicationState.Rejected r -> Optional.of("未通过审核，原因请进入“业务办理→已办理”查看。" + repudiate);
            case ApplicationState.Returned r -> Optional.of("需要补充资料，请进入“业务办理→未完成”继续办理。");
            case ApplicationState.Submitted s -> Optional.of("已受理，审核结果将以短信通知。" + repudiate);
            case ApplicationState.Draft d -> Optional.empty();
            case ApplicationState.InReview r -> Optional.empty();
            case ApplicationState.AwaitingSecondReview a -> Optional.empty();
            case ApplicationState.SecondReview s -> Optional.empty();
            case ApplicationState.Approved a -> Optional.empty();
            case ApplicationState.Executing e -> Optional.empty();
            case ApplicationState.Frozen f -> Optional.empty();
            case ApplicationState.Withdrawn w -> Optional.empty();
            case ApplicationState.Expired e -> Optional.empty();
        };
    }

    private void send(Application application, String text) {
        texts.send(customers.customer(application.customer()).phone(), new SecretText(text));
    }

    /** Where the pack insists on it: the new password itself. */
    void newPassword(Application application, PasswordOffer offer, Optional<String> userName, NewPassword password) {
        String user = userName.map(name -> "用户名为" + name + "，").orElse("");
        String text =
                password.reveal(value -> "您的" + offer.title() + "已重置，" + user + "新密码为" + value + "，请勿泄露给他人，并尽快修改。");
        texts.send(customers.customer(application.customer()).phone(), new SecretText(text));
    }
}
