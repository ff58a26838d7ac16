package simulators.zhangting.state;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can go wrong. */
public enum FaultKind {
    DELAY("先等待再处理"),
    HANG_BEFORE_EFFECT("处理前一直不答复"),
    HANG_AFTER_EFFECT("处理后一直不答复"),
    LOST_REPLY("已处理，答复丢失"),
    DROP("未处理，连接断开"),
    DECLINE("拒绝"),
    FLOW_CONTROL("流量控制 429"),
    MAINTENANCE("系统维护 503"),
    ERROR_500_BEFORE_EFFECT("未处理，返回 500"),
    ERROR_500_AFTER_EFFECT("已处理，返回 500"),
    PENDING("已受理，稍后出结果"),
    WRONG_PERSON("不是本人"),
    UNAVAILABLE("服务不可用"),
    UNDELIVERABLE("已受理，短信送达失败"),
    RECEIPT_TWICE("送达回执发两次"),
    RECEIPT_FORGED("送达回执签名错误"),
    RECEIPT_STRANGER("送达回执的短信不存在"),
    NO_RECEIPT("没有送达回执");

    private static final Set<FaultKind> AFTER_THE_CALL = EnumSet.range(UNDELIVERABLE, NO_RECEIPT);

    private final String chinese;

    FaultKind(String chinese) {
        this.chinese = chinese;
    }

    /** Its name in JSON, for example lost-reply. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String chinese() {
        return chinese;
    }

    /** Whether it strikes the delivery of a message that was accepted, and not the call. */
    public boolean strikesDelivery() {
        return AFTER_THE_CALL.contains(this);
    }

    public static Optional<FaultKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
