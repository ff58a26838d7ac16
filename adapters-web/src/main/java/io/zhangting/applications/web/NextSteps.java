package io.zhangting.applications.web;

import io.zhangting.applications.ApplicationView;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.halls.domain.PasswordOffer;
import java.util.Optional;

/** What a customer does next about one item. */
final class NextSteps {

    private NextSteps() {}

    static Optional<String> of(ApplicationView.ItemView view, ApplicationState application) {
        return switch (view.item().state()) {
            case ItemState.Done d -> done(view);
            case ItemState.Declined d -> Optional.of(declined(d, application));
            case ItemState.Unknown u -> Optional.of("无需操作，请勿重复申请；有结果会以短信通知您");
            case ItemState.Pending p -> Optional.of("无需操作；有结果会以短信通知您");
            case ItemState.Queued q -> Optional.of("无需操作；办结会以短信通知您");
            case ItemState.Executing e -> Optional.empty();
            case ItemState.Chosen c -> Optional.empty();
        };
    }

    static String declined(ItemState.Declined item, ApplicationState application) {
        if (application instanceof ApplicationState.Returned) {
            return "请按上面的提示修改后重新提交；已办理成功的项目不受影响" + urgent(item);
        }
        if (!application.isFinal()) {
            return "请等其他项目办结；届时可以重新申请这一项" + urgent(item);
        }
        return item.isOldPasswordGone() ? "请重新申请这一项，设置新密码后即可登录" + urgent(item) : "可以重新申请这一项；如有疑问请联系客服";
    }

    /** Without any password that works, waiting costs more than a telephone call. */
    private static String urgent(ItemState.Declined declined) {
        return declined.isOldPasswordGone() ? "；如急需交易，请立即致电客服" : "";
    }

    private static Optional<String> done(ApplicationView.ItemView view) {
        boolean chosen = view.offer() instanceof PasswordOffer password && password.isChosen();
        String user = view.userName().map(name -> "，用户名为" + name).orElse("");
        return chosen ? Optional.of("请使用您设置的新密码登录" + user) : Optional.empty();
    }
}
