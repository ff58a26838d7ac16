package io.zhangting.halls.port;

import io.zhangting.halls.domain.Broker;
import io.zhangting.halls.domain.Business;
import io.zhangting.halls.domain.CharacterClass;
import io.zhangting.halls.domain.Choice;
import io.zhangting.halls.domain.CounterId;
import io.zhangting.halls.domain.CounterRules;
import io.zhangting.halls.domain.Delivery;
import io.zhangting.halls.domain.DocumentType;
import io.zhangting.halls.domain.Flow;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.domain.Generation;
import io.zhangting.halls.domain.HallPack;
import io.zhangting.halls.domain.ItemKind;
import io.zhangting.halls.domain.Lifetimes;
import io.zhangting.halls.domain.PackDocument;
import io.zhangting.halls.domain.PasswordOffer;
import io.zhangting.halls.domain.PasswordPolicy;
import io.zhangting.halls.domain.PasswordPurpose;
import io.zhangting.halls.domain.Prerequisite;
import io.zhangting.halls.domain.ReturnReason;
import io.zhangting.halls.domain.ReviewRules;
import io.zhangting.halls.domain.ServiceHours;
import io.zhangting.halls.domain.SignInRules;
import io.zhangting.halls.domain.SignInWay;
import io.zhangting.halls.domain.TicketRules;
import io.zhangting.halls.domain.UnlockOffer;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A hall that resets trading and funds passwords at CTP and query passwords at the monitoring centre. */
public final class SomeHall {

    public static final String RESET_PASSWORD = "reset-password";
    public static final String UNLOCK = "unlock-account";
    public static final String INFORMATION_CHANGE = "information-change";
    public static final String NOTICE = "password-safety";
    public static final String VERSION = "1";
    public static final CounterId CTP = new CounterId("ctp-main");
    public static final CounterId CFMMC = new CounterId("cfmmc");

    private static final Generation GENERATED =
            new Generation(8, "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    private static final PasswordPolicy POLICY = new PasswordPolicy(
            8,
            12,
            EnumSet.of(CharacterClass.DIGIT, CharacterClass.LOWER, CharacterClass.UPPER),
            2,
            3,
            false,
            false,
            8,
            Set.of());

    private SomeHall() {}

    public static HallPack pack() {
        return pack(ServiceHours.ALWAYS, Delivery.REVEAL);
    }

    public static HallPack pack(ServiceHours hours, Delivery delivery) {
        return pack(
                List.of(resetPassword(hours, delivery, false), unlock()),
                CounterRules.always("CTP 主席"),
                CounterRules.always("中国期货市场监控中心"));
    }

    /** Two pairs of eyes for each reset. */
    public static HallPack packWithSecondReview() {
        return pack(
                List.of(resetPassword(ServiceHours.ALWAYS, Delivery.REVEAL, true), unlock()),
                CounterRules.always("CTP 主席"),
                CounterRules.always("中国期货市场监控中心"));
    }

    /** Customers sign in by document, read a notice, choose their passwords, and have to meet every prerequisite. */
    public static HallPack packWithChosenPasswords() {
        Business reset = resetPassword(ServiceHours.ALWAYS, Delivery.CHOSEN, false);
        Business choosing = new Business(
                reset.key(),
                reset.title(),
                reset.group(),
                reset.summary(),
                reset.hours(),
                reset.flow(),
                reset.offers(),
                reset.agreements(),
                false,
                Optional.of(NOTICE),
                EnumSet.allOf(Prerequisite.class));
        CounterRules ctp = new CounterRules(
                "CTP 主席", ServiceHours.ALWAYS, List.of(new CounterRules.Mendable("131", FlowStep.ITEMS, "请另设一个新密码")));
        return pack(
                VERSION,
                new SignInWay.ByDocument(List.of(DocumentType.RESIDENT_ID)),
                List.of(choosing, unlock()),
                ctp,
                CounterRules.always("中国期货市场监控中心"));
    }

    /** A later version of the usual pack, with one step less. */
    public static HallPack packOfVersion2() {
        Business reset = resetPassword(ServiceHours.ALWAYS, Delivery.REVEAL, false);
        Business shorter = new Business(
                reset.key(),
                reset.title(),
                reset.group(),
                reset.summary(),
                reset.hours(),
                new Flow(List.of(FlowStep.ITEMS, FlowStep.DOCUMENT, FlowStep.FACE, FlowStep.AGREEMENTS)),
                reset.offers(),
                reset.agreements(),
                false,
                Optional.empty(),
                Set.of());
        return pack(
                "2",
                new SignInWay.ByAccount(List.of("投资者")),
                List.of(shorter, unlock()),
                CounterRules.always("CTP 主席"),
                CounterRules.always("中国期货市场监控中心"));
    }

    public static HallPack packWithCtp(CounterRules ctp) {
        return pack(
                List.of(resetPassword(ServiceHours.ALWAYS, Delivery.REVEAL, false), unlock()),
                ctp,
                CounterRules.always("中国期货市场监控中心"));
    }

    private static HallPack pack(List<Business> businesses, CounterRules ctp, CounterRules cfmmc) {
        return pack(VERSION, new SignInWay.ByAccount(List.of("投资者")), businesses, ctp, cfmmc);
    }

    private static HallPack pack(
            String version, SignInWay way, List<Business> businesses, CounterRules ctp, CounterRules cfmmc) {
        return new HallPack(
                "some",
                version,
                new Broker("示例期货掌上营业厅", "示例期货", "400-000-0000", "【示例期货】"),
                new SignInRules(way, "privacy-policy", "face-consent"),
                businesses,
                Map.of(
                        "privacy-policy",
                        document("privacy-policy", 0, "我们处理您的个人信息。"),
                        "face-consent",
                        document("face-consent", 0, "我们处理您的人脸信息。"),
                        NOTICE,
                        document(NOTICE, 0, "请牢记您的新密码。"),
                        INFORMATION_CHANGE,
                        document(INFORMATION_CHANGE, 10, "{{name}}（{{account}}）申请{{asked}}。")),
                Map.of(CTP, ctp, CFMMC, cfmmc),
                new ReviewRules(
                        List.of("证件照片不清晰"),
                        List.of(new ReturnReason(FlowStep.DOCUMENT, Optional.of("front"), "请重新拍摄身份证人像面")),
                        List.of(new Choice("phone-call", "电话核实"))),
                new Lifetimes(Duration.ofDays(30), Duration.ofDays(15), Duration.ofMinutes(60), Duration.ofDays(15)),
                new TicketRules(Duration.ofMinutes(10), Duration.ofHours(24), Duration.ofHours(2)));
    }

    private static Business resetPassword(ServiceHours hours, Delivery delivery, boolean secondReview) {
        return new Business(
                RESET_PASSWORD,
                "重置密码",
                "账户管理",
                "忘记密码时使用",
                hours,
                new Flow(
                        List.of(FlowStep.ITEMS, FlowStep.DOCUMENT, FlowStep.PHONE, FlowStep.FACE, FlowStep.AGREEMENTS)),
                List.of(
                        offer("trading", "交易密码", PasswordPurpose.TRADING, CTP, delivery),
                        offer("funds", "资金密码", PasswordPurpose.FUNDS, CTP, delivery),
                        offer("monitoring-centre", "监控中心查询密码", PasswordPurpose.QUERY, CFMMC, delivery)),
                List.of(INFORMATION_CHANGE),
                secondReview,
                Optional.empty(),
                Set.of());
    }

    private static Business unlock() {
        return new Business(
                UNLOCK,
                "账户解锁",
                "账户管理",
                "账户被锁定时使用",
                ServiceHours.ALWAYS,
                new Flow(List.of(FlowStep.FACE, FlowStep.PHONE, FlowStep.CONFIRM)),
                List.of(new UnlockOffer(new ItemKind("ctp-lock"), "交易账户解锁", CTP)),
                List.of(),
                false,
                Optional.empty(),
                Set.of());
    }

    private static PasswordOffer offer(
            String kind, String title, PasswordPurpose purpose, CounterId counter, Delivery delivery) {
        return new PasswordOffer(
                new ItemKind(kind), title, Optional.empty(), purpose, counter, POLICY, GENERATED, delivery);
    }

    private static PackDocument document(String key, int seconds, String text) {
        return new PackDocument(key, VERSION, "《" + key + "》", Duration.ofSeconds(seconds), text);
    }
}
