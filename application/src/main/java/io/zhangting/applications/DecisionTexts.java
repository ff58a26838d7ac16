package io.zhangting.applications;

import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.Step;
import java.util.Optional;

/** What a customer reads in a text message about a decision. */
final class DecisionTexts {

    private static final String REPUDIATE = "如非本人操作，请立即致电客服。";
    private static final String SEE = "请进入“业务办理→已办理”查看";

    private DecisionTexts() {}

    /** A message has one purpose: moves that give the customer nothing to know or do send none. */
    static Optional<String> sentence(Application application, Step step, boolean unlocks) {
        return sentence(application.state(), step, unlocks)
                .map(text -> step instanceof Step.Finish || step instanceof Step.ReturnByCounter
                        ? text + lost(application)
                        : text);
    }

    /** The one thing that cannot wait until somebody looks at the page. */
    private static String lost(Application application) {
        return application.items().stream().anyMatch(item -> item.state().isOldPasswordGone())
                ? "您有项目的原密码已失效、新密码未设置成功，请尽快重新提交。"
                : "";
    }

    private static Optional<String> sentence(ApplicationState state, Step step, boolean unlocks) {
        return switch (state) {
            case ApplicationState.Completed c ->
                Optional.of(unlocks ? "已通过审核，账户已解锁。" + REPUDIATE : "已通过审核并办理完成，详情" + SEE + "，并尽快修改新密码。" + REPUDIATE);
            case ApplicationState.CompletedInPart p
            when step instanceof Step.Reject -> Optional.of("中的部分项目此前已办理成功，其余项目未通过审核，详情" + SEE + "。" + REPUDIATE);
            case ApplicationState.CompletedInPart p -> Optional.of("已通过审核，其中部分项目未办理成功，详情" + SEE + "。" + REPUDIATE);
            case ApplicationState.Failed f -> Optional.of("未能办理成功，原因" + SEE + "。" + REPUDIATE);
            case ApplicationState.Rejected r -> Optional.of("未通过审核，原因" + SEE + "。" + REPUDIATE);
            case ApplicationState.Returned r -> Optional.of("需要补充资料，请进入“业务办理→未完成”继续办理。");
            case ApplicationState.Submitted s
            when step instanceof Step.Submit -> Optional.of("已受理，审核结果将以短信通知。" + REPUDIATE);
            case ApplicationState.Frozen f -> Optional.of("已暂停办理，如有疑问请致电客服。");
            case ApplicationState.Expired e when step instanceof Step.Expire -> Optional.of("逾期未完成，已失效，如仍需办理请重新申请。");
            case ApplicationState.Submitted s -> Optional.empty();
            case ApplicationState.Expired e -> Optional.empty();
            case ApplicationState.Draft d -> Optional.empty();
            case ApplicationState.InReview r -> Optional.empty();
            case ApplicationState.AwaitingSecondReview a -> Optional.empty();
            case ApplicationState.SecondReview s -> Optional.empty();
            case ApplicationState.Approved a -> Optional.empty();
            case ApplicationState.Executing e -> Optional.empty();
            case ApplicationState.Withdrawn w -> Optional.empty();
        };
    }
}
